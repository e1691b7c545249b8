import type { ProjectIndicator } from '../../src/model/accounts.ts';
import type { Example } from './example.ts';

type Project = Example['projects'][number];

/** An indicator with what became of it; the target form leaves out what is not known at the start. */
type Measured = readonly [level1: string, level2: string, name: string, target: string, actual: string, weight: string, score: string]; // prettier-ignore

const signed = { responsible: '沈怀远', handler: '陆小满', phone: '0000-6620118' };

function both(
  name: string,
  { outline, grounds, need, safeguards, plan, goal, total, year, score }: Record<string, string>,
  measured: readonly Measured[],
): Project[] {
  const of = { department: '云岭县水利局', unit: '云岭县水利局', goal: goal!, ...signed };
  const indicators = measured.map(
    ([level1, level2, indicator, target, actual, weight, points]): ProjectIndicator => {
      return { level1, level2, name: indicator, target, actual, weight, score: points };
    },
  );
  return [
    {
      name,
      form: 'target',
      fields: {
        ...of,
        date: '2024-01-10',
        nature: '延续性项目',
        term: '3年',
        'total-term': total!,
        'total-year': year!,
        outline: outline!,
        grounds: grounds!,
        need: need!,
        safeguards: safeguards!,
        plan: plan!,
      },
      indicators: indicators.map(({ level1, level2, name: indicator, target }) => ({ level1, level2, name: indicator, target })),
    },
    {
      name,
      form: 'self-evaluation',
      fields: { ...of, date: '2025-03-18', 'total-year': year!, score: score! },
      indicators,
    },
  ];
}

/** Two projects, each with the form of its targets and the one of its self-evaluation. */
export const countyProjects: Example['projects'] = [
  ...both(
    '云水河城区段堤防加固',
    {
      outline: '加固云水河城区段堤防4.2千米，新建护岸1.6千米，改造穿堤涵闸3座。',
      grounds: '云水河流域综合规划和县水网建设规划',
      need: '城区段堤防建成30余年，部分堤段渗漏，达不到20年一遇的防洪标准。',
      safeguards: '执行项目法人、招标投标、工程监理和合同管理制度，资金专账核算。',
      plan: '2023年完成招标和堤身加固，2024年完成护岸和涵闸，2025年验收。',
      goal: '城区段堤防达到20年一遇防洪标准，保护人口3.1万人。',
      total: '18,600,000.00',
      year: '8,612,450.00',
      score: '96',
    },
    [
      ['产出指标', '数量指标', '加固堤防长度', '2.6千米', '2.6千米', '15', '15'],
      ['产出指标', '数量指标', '改造穿堤涵闸', '3座', '3座', '10', '10'],
      ['产出指标', '质量指标', '单元工程验收合格率', '100%', '100%', '15', '15'],
      ['产出指标', '时效指标', '按计划完成率', '≥95%', '92%', '10', '8'],
      ['产出指标', '成本指标', '工程投资', '≤870万元', '861.25万元', '10', '10'],
      ['效益指标', '社会效益指标', '受保护人口', '3.1万人', '3.1万人', '15', '15'],
      ['效益指标', '生态效益指标', '恢复岸坡植被', '≥1.2公顷', '1.2公顷', '10', '10'],
      ['效益指标', '可持续影响指标', '落实管护责任人', '3人', '3人', '5', '5'],
      ['满意度指标', '服务对象满意度指标', '沿河居民满意度', '≥90%', '88%', '10', '8'],
    ],
  ),
  ...both(
    '防汛备汛',
    {
      outline: '补充防汛物资，维护山洪灾害监测预警设施，购置抢险用车1辆。',
      grounds: '中华人民共和国防洪法和县防汛应急预案',
      need: '全县有山洪灾害危险区46处，监测站点和物资须在汛前到位。',
      safeguards: '物资按防汛物资储备管理办法采购、入库和盘点，站点维护按合同验收。',
      plan: '5月底前完成站点检修和物资补充，汛期按预案值守，汛后盘点。',
      goal: '监测预警设施汛期正常运行，物资满足10小时抢险需要。',
      total: '2,700,000.00',
      year: '901,338.75',
      score: '88',
    },
    [
      ['产出指标', '数量指标', '检修山洪监测站点', '52个', '52个', '20', '20'],
      ['产出指标', '数量指标', '补充编织袋', '≥3万条', '3.2万条', '10', '10'],
      ['产出指标', '质量指标', '站点数据到报率', '≥95%', '93.6%', '15', '12'],
      ['产出指标', '时效指标', '汛前检修完成日期', '5月31日前', '6月6日', '10', '5'],
      ['产出指标', '成本指标', '站点检修单价', '≤0.6万元', '0.58万元', '5', '5'],
      ['效益指标', '社会效益指标', '危险区预警覆盖率', '100%', '100%', '20', '20'],
      ['效益指标', '可持续影响指标', '培训乡镇预警员', '≥60人', '64人', '10', '10'],
      ['满意度指标', '服务对象满意度指标', '乡镇满意度', '≥90%', '85%', '10', '6'],
    ],
  ),
];
