import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, performanceEvaluationRules } from '../../standards/citations.ts';

/**
 * The total of a form's money and its first part, whatever stands between the cells: tabs, bars or blanks.
 * 年度资金总额： 0 0 0 10 0 0 其中：本年财政拨款 90 89.974 89.974
 */
const totalAndPart =
  /((?:年度)?资金总额|年度预算总额|预算总额)[\s|:：]*((?:[-—\d.,，/%％]+[\s|]+)*)[\s|]*其中[\s|:：]*((?:本年|当年|年度)?(?:财政拨款|财政资金|一般公共预算(?:财政拨款)?|中央财政资金|省级财政资金|市县(?:\(区\)|（区）)?财政资金))[\s|:：]*((?:[-—\d.,，/%％]+(?:[\s|]+|$))+)/g;
/** 年初预算数, 全年预算数, 全年执行数: what follows is the weight and the score. */
const columns = 3;

export default rule({
  id: 'forms/total-blank-beside-parts',
  title: { zh: '绩效表的资金总额没有填', en: 'A performance form without its total' },
  why: {
    zh: '其中的一项资金有数，总额却为0或空着，执行率和得分跟着错。',
    en: 'One part of the money is stated while the total is 0 or blank; rate and score go wrong with it.',
  },
  remedy: {
    zh: '按各项资金之和填写总额，重新计算执行率和得分。',
    en: 'Fill in the total of all parts, and compute rate and score anew.',
  },
  severity: 'error',
  basis: [arithmetic, performanceEvaluationRules],
  catalogue: ['P01'],
  messages: {
    zero: {
      zh: '{label}填的是{total}，其中{part}却是{amounts}',
      en: '{label} reads {total}, while {part} within it reads {amounts}',
    },
    blank: {
      zh: '{label}没有填，其中{part}是{amounts}',
      en: '{label} is blank, while {part} within it reads {amounts}',
    },
  },
  *check({ current }: Case) {
    const { text } = current.source;
    if (!text.includes('绩效')) {
      yield { kind: 'notApplicable', why: { zh: '没有绩效表', en: 'there is no performance form' } };
      return;
    }
    let seen = 0;
    let clean = true;
    for (const match of text.matchAll(totalAndPart)) {
      const [whole, label = '', total = '', part = '', amounts = ''] = match;
      seen += 1;
      const totals = numbersIn(total);
      const parts = numbersIn(amounts);
      if (totals.some((number) => !isZero(number)) || !parts.some((number) => !isZero(number))) continue;
      clean = false;
      const from = match.index + whole.indexOf(label);
      const span: Span = { start: from, end: from + label.length };
      const at = match.index + whole.lastIndexOf(part);
      yield {
        kind: 'fail',
        message: totals.length > 0 ? 'zero' : 'blank',
        holes: { label, total: totals.join('/'), part, amounts: parts.join('/') },
        span,
        related: [{ label: { zh: part, en: part }, span: { start: at, end: at + part.length } }],
        severity: totals.length > 0 ? 'error' : 'warning',
        suggestion: { kind: 'supply', text: { zh: '填写总额', en: 'fill in the total' } },
        logicalPlace: `annex/${label}/${part}`,
      };
    }
    if (seen === 0)
      yield {
        kind: 'unable',
        missing: { zh: '没有认出绩效表的资金总额', en: 'no total of a performance form was recognised' },
      };
    else if (clean) yield pass;
  },
  examples: {
    ok: [
      `项目支出绩效自评表
项目资金(万元)\t年初预算数\t全年预算数\t全年执行数\t分值
年度资金总额：\t20.00\t18.50\t18.50\t10
其中：本年财政拨款\t20.00\t18.50\t18.50\t`,
      // added in the course of the year
      `项目支出绩效自评表
年度资金总额：\t0\t3.36\t3.36\t10
其中：本年财政拨款\t0\t3.36\t3.36\t`,
      '第五部分 附件',
    ],
    bad: [
      [
        `项目支出绩效自评表
项目资金(万元)\t年初预算数\t全年预算数\t全年执行数\t分值
⟦年度资金总额⟧：\t0\t0\t0\t10
其中：本年财政拨款\t20.00\t18.50\t18.50\t`,
        '年度资金总额填的是0/0/0，其中本年财政拨款却是20.00/18.50/18.50',
      ],
      [
        `项目支出绩效自评表 ⟦年度资金总额⟧： 其中：本年财政拨款 20.00 18.50 18.50 总体目标`,
        '年度资金总额没有填，其中本年财政拨款是20.00/18.50/18.50',
      ],
    ],
  },
});

function numbersIn(cells: string): string[] {
  return cells
    .split(/[\s|]+/)
    .filter((cell) => /^\d[\d,]*(?:\.\d+)?$/.test(cell))
    .slice(0, columns);
}

function isZero(number: string): boolean {
  return /^[0.,]+$/.test(number);
}
