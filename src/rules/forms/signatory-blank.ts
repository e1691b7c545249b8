import { folded } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import type { FormField } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { performanceEvaluationRules } from '../../standards/citations.ts';
import { quote } from '../../model/source.ts';
import { projectForms, withoutForms } from '../common/annexed-forms.ts';

const signatories = ['responsible', 'handler', 'phone', 'date'];
/** A time as a system writes it: 20240108102612. */
const rawTimestamp = /^20\d{10}(?:\d{2,5})?$/;

export default rule({
  id: 'forms/signatory-blank',
  title: { zh: '绩效表落款没有填好', en: 'Signatories of a form left blank' },
  why: {
    zh: '负责人、经办人、联系电话和填报日期说明这张表谁负责、什么时候填的，空着就无人负责。',
    en: 'The persons, the telephone and the date say who answers for the form and when it was filled in.',
  },
  remedy: {
    zh: '补填负责人、经办人和办公电话；日期写成“2024年1月8日”。',
    en: 'Fill in the persons and an office telephone; write the date in words.',
  },
  severity: 'warning',
  basis: [performanceEvaluationRules],
  catalogue: ['P07'],
  messages: {
    blank: { zh: '绩效表的{fields}没有填', en: 'the form leaves blank: {fields}' },
    timestamp: {
      zh: '绩效表的{field}写成“{value}”，是系统时间，不是日期',
      en: '{field} of the form reads “{value}”, a system’s time, not a date',
    },
    both: {
      zh: '绩效表的{fields}没有填，{field}写成“{value}”，是系统时间，不是日期',
      en: 'the form leaves blank: {fields}; {field} reads “{value}”, a system’s time, not a date',
    },
  },
  *check(given: Case) {
    const without = withoutForms(given);
    if (without) {
      yield without;
      return;
    }
    const { current } = given;
    const fields = projectForms(current).flatMap((form) =>
      form.fields.filter((field) => signatories.includes(field.label)),
    );
    const labelOf = (field: FormField) => folded(quote(current.source, field.labelSpan)).replace(/:.*$/, '');
    const blank = fields.filter((field) => field.value === '');
    const stamps = fields.filter((field) => rawTimestamp.test(folded(field.value)));
    const [first, ...others] = [...blank, ...stamps];
    const names = [...new Set(blank.map(labelOf))].join('、');
    if (!first) {
      yield pass;
      return;
    }
    const place = {
      span: placeOf(first),
      related: others.map((field) => ({
        label:
          field.value === ''
            ? { zh: `${labelOf(field)}没有填`, en: `${labelOf(field)} is blank` }
            : { zh: `${labelOf(field)}是系统时间`, en: `${labelOf(field)} is a system’s time` },
        span: placeOf(field),
      })),
      suggestion: { kind: 'supply' as const, text: { zh: '补填', en: 'fill in' } },
      logicalPlace: 'annex/signatories',
    };
    const stamp = stamps[0];
    if (!stamp) yield { kind: 'fail', message: 'blank', holes: { fields: names }, ...place };
    else {
      const told = { field: labelOf(stamp), value: stamp.value };
      if (blank.length === 0) yield { kind: 'fail', message: 'timestamp', holes: told, ...place };
      else yield { kind: 'fail', message: 'both', holes: { fields: names, ...told }, ...place };
    }
  },
  examples: {
    ok: [
      `第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
负责人:\t林一舟\t经办人:\t何水\t联系电话:\t0000-1234567\t填报日期:\t2025年3月8日`,
    ],
    bad: [
      [
        `第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
⟦负责人:⟧\t经办人:\t何水\t联系电话:\t填报日期:\t20250308101500`,
        '绩效表的负责人、联系电话没有填，填报日期写成“20250308101500”，是系统时间，不是日期',
      ],
      [
        `第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
负责人:\t林一舟\t填报日期:\t⟦20250308101500⟧`,
        '绩效表的填报日期写成“20250308101500”，是系统时间，不是日期',
      ],
    ],
  },
});

function placeOf(field: FormField) {
  return field.value === '' ? field.labelSpan : field.span;
}
