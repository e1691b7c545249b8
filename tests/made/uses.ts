import type { Totals } from '../../src/compile/totals.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Random } from './random.ts';

/** What the items of contributions are for; a class names those that make most of it. */
const contributions: Readonly<Record<string, string>> = {
  '2080505': '在职人员的养老保险缴费',
  '2080506': '在职人员的职业年金缴费',
  '2101101': '在职人员的医疗保险缴费',
  '2101102': '在职人员的医疗保险缴费',
  '2101103': '在职人员的公务员医疗补助',
  '2210201': '在职人员的住房公积金缴存',
  '2080501': '退休人员的补贴',
  '2080502': '退休人员的补贴',
  '2080801': '遗属的抚恤',
};

const general = [
  '在职人员的工资和日常办公',
  '业务开展和设备维护',
  '购置业务用品和委托专业服务',
  '基层站点的运转',
  '宣传、调查和成果整理',
  '年度重点任务的实施',
  '设施维修和安全防护',
  '面向群众的公共服务',
  '信息系统的运行和维护',
  '项目实施和验收',
];

const byItem: Readonly<Record<string, readonly string[]>> = {
  abroad: ['赴境外参加专业会议', '出国开展业务交流'],
  'vehicle-purchase': ['按编制更新公务用车', '购置一线业务用车'],
  'vehicle-running': ['车辆的燃油、保险和维修', '公务用车加油、保养和过路'],
  'reception-foreign': ['接待来访的境外专家', '接待国外同行来访'],
  'reception-overseas': ['在境外接待来访的合作方'],
  'other-vehicles': ['保障日常业务', '送检样品和运送物资'],
};

/** What something was spent on or is used for. */
export function useOf(about: Quantity, totals: Totals, random: Random): string {
  const { item, function: code } = about.at;
  const words = item && byItem[item];
  if (words) return random.oneOf(words);
  const whole = totals.amount(about)?.fen ?? 0n;
  const named = Object.keys(contributions)
    .filter((each) => code !== undefined && each.startsWith(code))
    .map(
      (each) => [each, totals.amount({ ...about, at: { ...about.at, function: each } })?.fen ?? 0n] as const,
    )
    .filter(([, fen]) => fen > 0n);
  const share = named.reduce((sum, [, fen]) => sum + fen, 0n);
  if (named.length > 0 && share * 2n >= whole) return named.map(([each]) => contributions[each]).join('、');
  return random.oneOf(general);
}
