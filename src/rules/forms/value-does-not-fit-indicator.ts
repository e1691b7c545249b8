import type { Case } from '../../model/case.ts';
import type { Indicator } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { performanceEvaluationRules } from '../../standards/citations.ts';
import { projectForms, withoutForms } from '../common/annexed-forms.ts';

const level2 =
  /^(?:数量|质量|时效|(?:经济|社会|生态环境)?成本|(?:经济|社会|生态)效益|可持续影响|(?:服务对象)?满意度)指标$/;
/** A whole cell that is a value: a comparison, a number with its unit, a qualitative value. */
const valueOnly =
  /^(?:[≥≤><=]+[\d.]+.{0,6}|[\d.,]+(?:%|次|个|人|人次|元|万元|天|日|年|月|份|项|场|户|台|套|辆|公里|平方米|期|篇)?|定性.{0,6})$/;
const inTime = /及时|按时|按期|准时|\d+月\d*日?前|年底前/;
const counted = /(?:次数|班次|场次|人次|户次|批次|人数|户数|个数|件数|份数|数量|台数|辆数|面积)$/;

export default rule({
  id: 'forms/value-does-not-fit-indicator',
  title: { zh: '指标值与指标对不上', en: 'An indicator and its value do not fit' },
  why: {
    zh: '成本指标要写成本，数量指标一项一个数；错了列、并了项的指标无法打分。',
    en: 'A cost indicator needs a cost, a count one number for one thing; indicators in the wrong columns cannot be scored.',
  },
  remedy: {
    zh: '按指标类别写指标值；两件事分成两条指标；错列的单元格移回原位。',
    en: 'Give each indicator a value of its kind, split what is two, and move shifted cells back.',
  },
  severity: 'warning',
  basis: [performanceEvaluationRules],
  catalogue: ['P05'],
  messages: {
    cost: {
      zh: '成本指标“{name}”的指标值写“{value}”，说的是时效，不是成本',
      en: 'the cost indicator “{name}” has the value “{value}”, which is about time, not cost',
    },
    two: {
      zh: '一条指标里有两项（{name}），只有一个指标值“{value}”',
      en: 'two measures in one indicator ({name}) with one value, “{value}”',
    },
    shifted: {
      zh: '绩效指标有{count}行错了列：三级指标一栏写着“{cell}”',
      en: '{count} rows of indicators are shifted: the name column holds “{cell}”',
    },
  },
  *check(given: Case) {
    const without = withoutForms(given);
    if (without) {
      yield without;
      return;
    }
    for (const form of projectForms(given.current)) {
      const place = `annex/${form.project ?? form.title}`;
      let sound = true;
      const shifted = form.indicators.filter(isShifted);
      if (shifted[0]) {
        sound = false;
        yield {
          kind: 'fail',
          message: 'shifted',
          holes: { count: String(shifted.length), cell: shifted[0].name },
          span: shifted[0].span,
          related: shifted.slice(1).map((indicator) => ({
            label: {
              zh: `三级指标一栏写着“${indicator.name}”`,
              en: `the name column holds “${indicator.name}”`,
            },
            span: indicator.span,
          })),
          logicalPlace: `${place}/shifted`,
        };
      }
      for (const indicator of form.indicators) {
        const { kind, name, value } = aligned(indicator);
        if (kind.endsWith('成本指标') && inTime.test(value) && !inTime.test(name)) {
          sound = false;
          yield {
            kind: 'fail',
            message: 'cost',
            holes: { name, value },
            span: indicator.span,
            logicalPlace: `${place}/${name}`,
          };
        } else if (isTwoMeasures(name) && /^[^、，；]+$/.test(value) && valueOnly.test(value)) {
          sound = false;
          yield {
            kind: 'fail',
            message: 'two',
            holes: { name, value },
            span: indicator.span,
            logicalPlace: `${place}/${name}`,
          };
        }
      }
      if (form.indicators.length === 0)
        yield {
          kind: 'unable',
          missing: { zh: '没有认出绩效指标', en: 'no indicators were recognised' },
        };
      else if (sound) yield pass;
    }
  },
  examples: {
    ok: [
      `第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
绩效指标\t一级指标\t二级指标\t三级指标\t指标值
\t产出指标\t数量指标\t巡测次数\t≥12次
\t\t时效指标\t报汛及时性\t定性及时
\t\t成本指标\t单次巡测成本\t≤1000元`,
    ],
    bad: [
      [
        `第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
绩效指标\t一级指标\t二级指标\t三级指标\t指标值
\t⟦产出指标\t数量指标\t巡测次数、培训人次\t≥12次⟧
\t\t⟦成本指标\t巡测费用控制\t按时完成⟧`,
        '一条指标里有两项（巡测次数、培训人次），只有一个指标值“≥12次”',
        '成本指标“巡测费用控制”的指标值写“按时完成”，说的是时效，不是成本',
      ],
      [
        `第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
绩效指标\t一级指标\t二级指标\t三级指标\t指标值
\t产出指标\t数量指标\t巡测次数\t≥12次
\t\t⟦资料整编合格率\t≥95%⟧`,
        '绩效指标有1行错了列：三级指标一栏写着“≥95%”',
      ],
    ],
  },
});

/** The name column holds a value, or the kind of an indicator. */
function isShifted({ name }: Indicator): boolean {
  return name !== '' && (valueOnly.test(name) || level2.test(name));
}

/** Kind, name and value of an indicator, wherever its cells have slipped to. */
function aligned({ level1, level2: second, name, value }: Indicator): {
  kind: string;
  name: string;
  value: string;
} {
  if (level2.test(level1) && valueOnly.test(name)) return { kind: level1, name: second, value: name };
  if (level2.test(name)) return { kind: name, name: value, value: '' };
  return { kind: second, name, value };
}

function isTwoMeasures(name: string): boolean {
  const parts = name.split('、');
  return parts.length > 1 && parts.every((part) => counted.test(part));
}
