import type { StatutoryForm } from '../../model/form.ts';

/** A printed line of a form: labels, each with the field that is filled in beside it. */
export type FormLine = readonly (readonly [label: string, field: string])[];

/** How a form is printed: its lines, the headings of its indicators, its last lines, and who signs. */
export interface FormLayout {
  readonly title: string;
  readonly lines: readonly FormLine[];
  /** The headings of the indicators with what stands under them. */
  readonly indicators: readonly (readonly [heading: string, part: IndicatorPart])[];
  readonly after: readonly FormLine[];
  readonly signed: readonly (readonly [label: string, field: string])[];
}

export type IndicatorPart = 'level1' | 'level2' | 'name' | 'target' | 'actual' | 'weight' | 'score';

const signed = [
  ['负责人：', 'responsible'],
  ['经办人：', 'handler'],
  ['联系电话：', 'phone'],
  ['填报日期：', 'date'],
] as const;

const levels = [
  ['一级指标', 'level1'],
  ['二级指标', 'level2'],
  ['三级指标', 'name'],
] as const;

/** The two performance forms in the shape of the central templates (财预〔2015〕88号, 财预〔2020〕10号). */
export const formLayouts: Readonly<Record<StatutoryForm['id'], FormLayout>> = {
  target: {
    title: '项目支出绩效目标申报表',
    lines: [
      [['项目名称', 'project']],
      [['主管部门及代码', 'department'], ['实施单位', 'unit']],
      [['项目属性', 'nature'], ['项目期', 'term']],
      [['实施期资金总额：', 'total-term'], ['年度资金总额：', 'total-year']],
      [['项目概况', 'outline']],
      [['立项依据', 'grounds']],
      [['项目设立必要性', 'need']],
      [['保证项目实施的制度、措施', 'safeguards']],
      [['项目实施计划', 'plan']],
      [['总体目标', 'goal']],
    ],
    indicators: [...levels, ['指标值', 'target']],
    after: [],
    signed,
  },
  'self-evaluation': {
    title: '项目支出绩效自评表',
    lines: [
      [['项目名称', 'project']],
      [['主管部门', 'department'], ['实施单位', 'unit']],
      [['年度资金总额：', 'total-year']],
      [['年度总体目标', 'goal']],
    ],
    indicators: [...levels, ['年度指标值', 'target'], ['实际完成值', 'actual'], ['分值', 'weight'], ['得分', 'score']],
    after: [[['总分', 'score']]],
    signed,
  },
}; // prettier-ignore
