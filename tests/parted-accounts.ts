import { smallAccounts } from './small-accounts.ts';

/** The small accounts as they are published in several files: the words, the tables, an annexed form. */
const tablesAt = smallAccounts.indexOf('收入决算表\n公开02表');
const wordsAt = smallAccounts.indexOf('第三部分');

export const body = smallAccounts.slice(0, tablesAt) + smallAccounts.slice(wordsAt);
export const tables = smallAccounts.slice(tablesAt, wordsAt);
export const namelessTables = tables.replaceAll('部门名称：云岭县水文站\n', '');
export const incomeTable = tables.slice(0, tables.indexOf('支出决算表\n公开03表'));
export const expenditureTable = tables.slice(tables.indexOf('支出决算表\n公开03表'));

export const form = `项目支出绩效自评表
（2024年度）
项目名称\t水文监测设备更新\t\t
全年预算数（A）\t全年执行数（B）\t分值（10分）\t得分
30.30\t30.30\t10\t10
一级指标\t二级指标\t三级指标\t实际完成值
产出指标\t数量指标\t更新设备\t12台
`;

/** The same for another unit. */
export function ofAnotherUnit(text: string): string {
  return text.replaceAll('云岭县水文站', '青禾县气象站');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
