import type { Text } from '../../core/messages.ts';
import { folded } from '../../core/fold.ts';
import type { Quantity } from '../../model/quantity.ts';
import { parseSubject, quantityFrom } from '../../model/clause-template.ts';

/** What words may be about, as a person names it. `*` stands for the code beside it. */
export interface WordItem {
  readonly label: Text;
  readonly subject: string;
}

const item = (subject: string, zh: string, en: string): WordItem => ({ subject, label: { zh, en } });
const threePublic = (of: string, zh: string, en: string) => item(`three-public?item=${of}`, zh, en);

/** Whatever the clauses ask words for. */
export const wordItems: readonly WordItem[] = [
  item('expenditure-total', '收入支出总计', 'income and expenditure in total'),
  item('expenditure-total?source=fiscal', '财政拨款收入支出总计', 'fiscal appropriations in total'),
  item('expenditure?fund=general', '一般公共预算支出', 'general-budget expenditure'),
  item('expenditure?function=*&fund=general', '一般公共预算支出科目', 'general-budget expenditure by code'),
  item('expenditure?function=*&fund=government-fund', '政府性基金支出科目', 'government funds by code'),
  item('expenditure?function=*&fund=state-capital', '国有资本经营预算支出科目', 'state capital budget by code'),
  item('expenditure?economic=personnel&fund=general&nature=basic', '基本支出中的人员经费', 'basic expenditure: personnel'),
  item('expenditure?economic=public&fund=general&nature=basic', '基本支出中的公用经费', 'basic expenditure: public use'),
  item('three-public', '三公经费合计', 'three public expenses in total'),
  threePublic('abroad', '因公出国（境）费', 'travel abroad'),
  threePublic('vehicle-purchase', '公务用车购置费', 'purchase of vehicles'),
  threePublic('vehicle-running', '公务用车运行维护费', 'running of vehicles'),
  threePublic('reception', '公务接待费', 'receptions'),
  threePublic('reception-foreign', '外事接待费', 'receptions of foreign guests'),
  threePublic('reception-overseas', '国（境）外接待费', 'receptions abroad'),
  item('operating-cost', '机关运行经费', 'operating costs'),
  item('vehicles?item=other-vehicles', '其他用车', 'vehicles for other use'),
  item('self-evaluation', '预算绩效其他需要说明的事项', 'other matters of performance'),
]; // prettier-ignore

/** The item of a name, or of the subject or address that stands for one. */
export function wordItemNamed(words: string): WordItem | undefined {
  const name = folded(words);
  return wordItems.find(({ label, subject }) => folded(label.zh) === name || subject === words.trim());
}

export function needsCode({ subject }: WordItem): boolean {
  return subject.includes('*');
}

/** The quantity that an item means in a year. */
export function quantityOfItem({ subject }: WordItem, year: number, code?: string): Quantity {
  return quantityFrom(parseSubject(subject), year, code);
}
