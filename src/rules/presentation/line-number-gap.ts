import type { Case } from '../../model/case.ts';
import type { LineNumber } from '../../model/disclosure.ts';
import type { Profile } from '../../model/profile.ts';
import { pass, rule } from '../../model/rule.ts';
import { templateOfFinalAccounts } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import { isOwnProfile } from '../common/certainty.ts';
import type { AskedTable } from '../common/dressed-tables.ts';
import { askedTables, hasLineNumbers } from '../common/dressed-tables.ts';
import { notRecognised } from '../common/sections.ts';

export default rule({
  id: 'presentation/line-number-gap',
  title: { zh: '行次不连续', en: 'Line numbers skip' },
  why: {
    zh: '行次连续，才看得出有没有漏行；空号要么是漏了一行，要么是表样留下的。',
    en: 'Consecutive numbers show that no line is missing; a gap means a lost line, or a relic of the form.',
  },
  remedy: {
    zh: '核对是否漏行；确认没有漏行的，重排行次。表样自己空号的，向制表部门反映。',
    en: 'Check whether a line was lost, else number the lines anew; where the form itself skips, tell whoever issues it.',
  },
  severity: 'note',
  basis: [templateOfFinalAccounts],
  catalogue: ['F17'],
  messages: {
    skips: {
      zh: '{table}的行次从{before}跳到{after}，缺{missing}',
      en: 'the line numbers of {table} skip from {before} to {after}: {missing} is missing',
    },
    formSkips: {
      zh: '{table}的行次从{before}跳到{after}，缺{missing}：表样本身如此',
      en: 'the line numbers of {table} skip from {before} to {after}: {missing} is missing from the form itself',
    },
  },
  obligations: (profile) => numberedTables(profile).map((table) => table.id),
  *check(given: Case) {
    const { ledger, profile } = given;
    for (const { id, dress } of numberedTables(profile)) {
      const table = ledger.tables.get(id);
      if (!table) {
        yield { kind: 'unable', key: id, missing: notRecognised(id) };
        continue;
      }
      if (table.lineNumbers.length === 0) {
        yield {
          kind: 'notApplicable',
          key: id,
          why: { zh: '表上没有行次', en: 'the table has no line numbers' },
        };
        continue;
      }
      const gaps = gapsIn(table.lineNumbers);
      if (gaps.length === 0) yield { ...pass, key: id };
      for (const { before, after } of gaps) {
        const missing = between(before.number, after.number);
        const ofForm =
          isOwnProfile(given) && missing.every((number) => dress?.missingLineNumbers?.includes(number));
        yield {
          kind: 'fail',
          key: id,
          message: ofForm ? 'formSkips' : 'skips',
          holes: {
            table: witnessName(id),
            before: String(before.number),
            after: String(after.number),
            missing: missing.join('、'),
          },
          span: after.span,
          related: [{ label: { zh: '跳号之前', en: 'before the gap' }, span: before.span }],
          ...(ofForm ? { template: true as const } : {}),
          logicalPlace: `${id}/${missing[0]}`,
        };
      }
    }
  },
  examples: {
    ok: [
      `部门决算公开相关信息统计表
金额单位：万元
项目\t行次\t统计数
合计\t1\t2.00
货物\t2\t2.00
工程\t3\t`,
    ],
    bad: [
      [
        `部门决算公开相关信息统计表
金额单位：万元
项目\t行次\t统计数
合计\t1\t2.00
货物\t2\t2.00
服务\t⟦4⟧\t
8. 其他用车\t5\t`,
        '部门决算公开相关信息统计表的行次从2跳到4，缺3',
      ],
      [
        `部门决算公开相关信息统计表
金额单位：万元
项目\t行次\t统计数
8. 其他用车\t15\t
(二) 单价100万元(含)以上设备(不含车辆)\t⟦17⟧\t`,
        '部门决算公开相关信息统计表的行次从15跳到17，缺16：表样本身如此',
      ],
    ],
  },
});

function numberedTables(profile: Profile): AskedTable[] {
  return askedTables(profile).filter(({ dress }) => dress !== undefined && hasLineNumbers(dress));
}

function gapsIn(numbers: readonly LineNumber[]): { before: LineNumber; after: LineNumber }[] {
  return numbers.flatMap((after, index) => {
    const before = numbers[index - 1];
    return before && after.number > before.number + 1 ? [{ before, after }] : [];
  });
}

function between(before: number, after: number): number[] {
  return Array.from({ length: after - before - 1 }, (_, index) => before + index + 1);
}
