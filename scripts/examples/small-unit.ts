import type { Example } from './example.ts';

const general = (code: string) => `expenditure?function=${code}&fund=general`;
const basic = (code: string, economic: string) => `${general(code)}&nature=basic&economic=${economic}`;
const fiscal = (code: string) => `income?function=${code}&source=fiscal&fund=general`;

/** A made small unit: salaries, an office and one project; no funds, vehicles or receptions, so that tables stay empty. */
export const smallUnit: Example = {
  file: '青禾县地方志编纂中心-2024.xlsx',
  unit: '青禾县地方志编纂中心',
  department: '青禾县档案局',
  level: 'unit',
  year: 2024,
  profile: 'cn-000000-2024',
  dates: { approved: '2025-09-01', reviewed: '2025-09-05' },
  amounts: {
    '2024/final': {
      [fiscal('2080505')]: '61,240.80',
      [fiscal('2101102')]: '27,815.60',
      [fiscal('2079999')]: '566,284.90',
      [fiscal('2210201')]: '48,930.00',
      [basic('2079999', '30101')]: '198,264.00',
      [basic('2079999', '30102')]: '84,310.50',
      [basic('2079999', '30107')]: '112,480.00',
      [basic('2079999', '30201')]: '18,630.40',
      [basic('2079999', '30211')]: '6,200.00',
      [basic('2079999', '30228')]: '6,400.00',
      [basic('2080505', '30108')]: '61,240.80',
      [basic('2101102', '30110')]: '27,815.60',
      [basic('2210201', '30113')]: '48,930.00',
      [`${general('2079999')}&nature=project&project=县志续修`]: '140,000.00',
      'self-evaluation': '140,000.00',
    },
    '2024/initial-budget': {
      [general('2080505')]: '62,000.00',
      [general('2101102')]: '28,000.00',
      [general('2079999')]: '540,000.00',
      [general('2210201')]: '50,000.00',
    },
    '2023/final': {
      [fiscal('2080505')]: '58,610.00',
      [fiscal('2101102')]: '26,400.20',
      [fiscal('2079999')]: '498,210.30',
      [fiscal('2210201')]: '46,820.00',
      [basic('2079999', '30101')]: '189,620.00',
      [basic('2079999', '30102')]: '81,260.30',
      [basic('2079999', '30107')]: '108,300.00',
      [basic('2079999', '30201')]: '19,830.00',
      [basic('2079999', '30211')]: '7,200.00',
      [basic('2079999', '30228')]: '6,000.00',
      [basic('2080505', '30108')]: '58,610.00',
      [basic('2101102', '30110')]: '26,400.20',
      [basic('2210201', '30113')]: '46,820.00',
      [`${general('2079999')}&nature=project&project=县志续修`]: '86,000.00',
    },
  },
  counts: {
    'staff?item=registered person': 5,
    'offices office': 2,
    'self-evaluation?item=excellent project': 1,
  },
  words: {
    reason: {
      'expenditure-total': '县志续修进入初稿阶段，增加图片征集和审读费用；工资按规定晋级',
      'expenditure-total?source=fiscal': '县志续修进入初稿阶段，增加图片征集和审读费用；工资按规定晋级',
      'expenditure?fund=general': '县志续修进入初稿阶段，增加图片征集和审读费用；工资按规定晋级',
      [general('2079999')]: '年中追加县志续修审读费2.63万元',
      [general('2080505')]: '10月有1人退休，后两个月不再缴费',
      [general('2101102')]: '10月有1人退休，后两个月不再缴费',
      [general('2210201')]: '10月有1人退休，后两个月不再缴存',
    },
    use: {
      [general('2079999')]: '在职人员工资、机构运转和县志续修',
      [general('2080505')]: '单位缴纳的基本养老保险费',
      [general('2101102')]: '单位缴纳的基本医疗保险费',
      [general('2210201')]: '单位缴存的住房公积金',
    },
  },
  overview: {
    'overview/duties': [
      '（一）组织编纂县志、年鉴和专题志，审定乡镇志书。',
      '（二）征集、整理地方文献，提供查阅服务。',
    ],
    'overview/organisation': [
      '本单位为公益一类事业单位，内设编纂科、资料科2个科室，核定编制6名，年末在编人员5名，没有所属单位。',
    ],
  },
  projects: [
    {
      name: '县志续修',
      form: 'self-evaluation',
      fields: {
        department: '青禾县档案局',
        unit: '青禾县地方志编纂中心',
        'total-year': '140,000.00',
        goal: '完成续志8章初稿和图片征集',
        score: '94',
        responsible: '顾明澜',
        handler: '许知白',
        phone: '0000-5510236',
        date: '2025-03-20',
      },
      indicators: [
        { level1: '产出指标', level2: '数量指标', name: '完成初稿', target: '8章', actual: '8章', weight: '30', score: '30' },
        { level1: '产出指标', level2: '质量指标', name: '初稿审读通过率', target: '≥90%', actual: '92%', weight: '15', score: '15' },
        { level1: '产出指标', level2: '时效指标', name: '初稿交审日期', target: '11月30日前', actual: '12月12日', weight: '10', score: '6' },
        { level1: '产出指标', level2: '成本指标', name: '每章编纂费用', target: '≤1.8万元', actual: '1.75万元', weight: '5', score: '5' },
        { level1: '效益指标', level2: '社会效益指标', name: '征集老照片', target: '≥300张', actual: '326张', weight: '20', score: '20' },
        { level1: '效益指标', level2: '可持续影响指标', name: '资料建档率', target: '100%', actual: '100%', weight: '10', score: '10' },
        { level1: '满意度指标', level2: '服务对象满意度指标', name: '查阅者满意度', target: '≥95%', actual: '91%', weight: '10', score: '8' },
      ],
    },
  ],
}; // prettier-ignore
