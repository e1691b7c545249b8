import type { Example } from './example.ts';

const general = (code: string) => `expenditure?function=${code}&fund=general`;
const basic = (code: string, economic: string) => `${general(code)}&nature=basic&economic=${economic}`;
const fiscal = (code: string) => `income?function=${code}&source=fiscal&fund=general`;

/**
 * The figures of a published disclosure, retyped in 元 so that each prints as it was printed; unit and words are made.
 * As published, last year's expenditure by class is 9.78万元 less than last year's income: the workbook's check says
 * so. The forms of its six projects are missing, so that it can be built as a draft only.
 */
export const retypedCentre: Example = {
  file: '云岭开发区社会保险事业服务中心-2024.xlsx',
  unit: '云岭开发区社会保险事业服务中心',
  department: '云岭开发区社会保险事业服务中心',
  level: 'department',
  year: 2024,
  profile: 'cn-140000-2024',
  dates: {},
  amounts: {
    '2024/final': {
      [fiscal('2080109')]: '2,324,060.00',
      [fiscal('2080505')]: '82,020.00',
      [fiscal('2080506')]: '5,220.00',
      [fiscal('2100799')]: '600.00',
      [fiscal('2101102')]: '48,700.00',
      [fiscal('2210201')]: '97,300.00',
      [basic('2080109', '30101')]: '258,490.00',
      [basic('2080109', '30102')]: '39,890.00',
      [basic('2080109', '30107')]: '548,280.00',
      [basic('2080109', '30201')]: '19,980.00',
      [basic('2080505', '30108')]: '82,020.00',
      [basic('2080506', '30109')]: '5,220.00',
      [basic('2100799', '30309')]: '600.00',
      [basic('2101102', '30110')]: '48,700.00',
      [basic('2210201', '30113')]: '97,300.00',
      [`${general('2080109')}&nature=project`]: '1,457,420.00',
      'procurement?item=goods': '20,000.00',
      'procurement-awarded?item=sme': '20,000.00',
      'procurement-awarded?item=micro': '20,000.00',
      'self-evaluation': '1,450,000.00',
    },
    '2024/initial-budget': {
      [general('2080109')]: '2,418,300.00',
      [general('2080505')]: '84,600.00',
      [general('2080506')]: '5,400.00',
      [general('2100799')]: '600.00',
      [general('2101102')]: '48,700.00',
      [general('2210201')]: '99,900.00',
    },
    '2023/final': {
      [fiscal('2011308')]: '97,800.00',
      [fiscal('2080109')]: '2,030,600.00',
      [fiscal('2100410')]: '1,691,400.00',
      [`${general('2080109')}&nature=project`]: '2,030,600.00',
      [`${general('2100410')}&nature=project`]: '1,691,400.00',
    },
  },
  counts: {
    'staff?item=registered person': 4,
    'staff?item=dispatched person': 3,
    'staff?item=seconded person': 1,
    'offices office': 1,
    'self-evaluation?item=excellent project': 6,
  },
  words: {
    reason: {
      'expenditure-total': '上年承担的应急处置任务结束，相应的项目支出减少',
      'expenditure-total?source=fiscal': '上年承担的应急处置任务结束，相应的项目支出减少',
      'expenditure?fund=general': '上年承担的应急处置任务结束，相应的项目支出减少',
      [general('208')]: '经办大厅改造和档案数字化项目启动',
      [general('210')]: '上年承担的应急处置任务结束，本年只有职工医疗保险缴费',
      [general('221')]: '人员关系转入，开始缴存住房公积金',
    },
    use: {
      [general('208')]: '社会保险经办机构运转和业务经办，职工养老保险、职业年金缴费',
      [general('210')]: '职工医疗保险缴费和计划生育奖励',
      [general('221')]: '职工住房公积金',
    },
  },
  overview: {
    'overview/duties': [
      '本中心负责开发区机关和所属单位的社会保险登记、缴费核定、待遇支付和档案管理，提供社会保险咨询和查询服务。',
    ],
    'overview/organisation': [
      '本中心为公益一类事业单位，没有所属单位，纳入2024年度部门决算编报范围的只有本中心1个单位。内设综合办1个科室。人员情况：在册人员4名，劳务派遣人员3名，借调人员1名。',
    ],
  },
  projects: [],
};
