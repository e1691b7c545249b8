import { folded } from '../../core/fold.ts';
import type { Coordinates, Stage } from '../../model/quantity.ts';
import {
  coordinateNames,
  expenditureClasses,
  funds,
  natures,
  otherSources,
  vehicleUses,
} from '../../standards/quantities.ts';

/** A line of a table of labels: what stands in its column of figures. */
export interface TableLine {
  /** Its labels, without numbering, “其中” and the unit behind it. */
  readonly labels: readonly string[];
  readonly concept: string;
  readonly at: Coordinates;
  /** The unit, where it counts. */
  readonly count?: string;
  /** The lines that it is the sum of: it counts by itself only where they are blank. */
  readonly sumOf?: readonly string[];
}

/** Which column of figures is read, and as what. */
export interface LineColumn {
  readonly headings: readonly RegExp[];
  readonly stage: Stage;
}

const final: LineColumn = {
  headings: [/决算(?:统计)?数$/, /统计数$/, /(?:支出|本年)数$/, /金额$/],
  stage: 'final',
};
const budget: LineColumn = {
  headings: [/全年预算数$/, /调整预算数$/, /(?<!年初)预算数$/],
  stage: 'adjusted-budget',
};

const line = (labels: string, concept: string, at: Coordinates = {}, count?: string): TableLine => ({
  labels: labels.split(' ').map(folded),
  concept,
  at,
  ...(count ? { count } : {}),
});

const named = (axis: string, code: string): string => coordinateNames[`${axis}=${code}`]!.zh;

/** 财决01: totals that the other tables must meet, and what they do not say: other balances, surplus. */
const summary: readonly TableLine[] = [
  ...funds.map((fund) => line(`${named('fund', fund)}收入`, 'income', { source: 'fiscal', fund })),
  ...otherSources.map((source) => line(`${named('source', source)}收入`, 'income', { source })),
  line('本年收入合计', 'income'),
  line('使用非财政拨款结余(含专用结余) 使用非财政拨款结余', 'surplus-used'),
  line('年初结转和结余', 'opening-balance'),
  ...expenditureClasses.map(([code, ...names]) => line(names.join(' '), 'expenditure', { function: code })),
  ...natures.map((nature) => line(named('nature', nature), 'expenditure', { nature })),
  line('本年支出合计', 'expenditure'),
  line('结余分配', 'surplus-distribution'),
  line('年末结转和结余', 'closing-balance'),
];

const item = (labels: string, concept: string, of: string, count?: string) =>
  line(labels, concept, { item: of }, count);

/** What vehicles are for, as earlier years call it. */
const formerUses: Readonly<Record<string, readonly string[]>> = {
  leader: ['主要领导干部用车'],
  retired: ['离退休干部用车'],
};

/** 财决附03. */
const operations: readonly TableLine[] = [
  { ...line('支出合计 三公经费支出合计 "三公"经费支出合计', 'three-public'), sumOf: ['abroad', 'vehicle-purchase', 'vehicle-running', 'reception'] },
  item('因公出国(境)费 因公出国(境)费用', 'three-public', 'abroad'),
  { ...item('公务用车购置及运行维护费 公务用车购置及运行费', 'three-public', 'vehicle'), sumOf: ['vehicle-purchase', 'vehicle-running'] },
  item('公务用车购置费', 'three-public', 'vehicle-purchase'),
  item('公务用车运行维护费 公务用车运行费', 'three-public', 'vehicle-running'),
  { ...item('公务接待费', 'three-public', 'reception'), sumOf: ['reception-domestic', 'reception-overseas'] },
  item('国内接待费 国内公务接待费', 'three-public', 'reception-domestic'),
  item('外事接待费', 'three-public', 'reception-foreign'),
  item('国(境)外接待费 国(境)外公务接待费', 'three-public', 'reception-overseas'),
  item('因公出国(境)团组数', 'three-public', 'abroad', 'group'),
  item('因公出国(境)人次数 因公出国(境)人数', 'three-public', 'abroad', 'person'),
  item('公务用车购置数', 'three-public', 'vehicle-purchase', 'vehicle'),
  item('公务用车保有量', 'three-public', 'vehicle-running', 'vehicle'),
  item('国内公务接待批次 国内公务接待批次数', 'three-public', 'reception-domestic', 'batch'),
  item('外事接待批次 外事接待批次数', 'three-public', 'reception-foreign', 'batch'),
  item('国内公务接待人次 国内公务接待人次数', 'three-public', 'reception-domestic', 'person'),
  item('外事接待人次 外事接待人次数', 'three-public', 'reception-foreign', 'person'),
  item('国(境)外公务接待批次 国(境)外公务接待批次数', 'three-public', 'reception-overseas', 'batch'),
  item('国(境)外公务接待人次 国(境)外公务接待人次数', 'three-public', 'reception-overseas', 'person'),
  item('行政单位', 'operating-cost', 'administrative'),
  item('参照公务员法管理事业单位 参照公务员法管理的事业单位', 'operating-cost', 'referenced'),
  { ...line('车辆数合计 车辆合计', 'vehicles', {}, 'vehicle'), sumOf: vehicleUses },
  ...vehicleUses.map((use) => item([named('item', use), ...(formerUses[use] ?? [])].join(' '), 'vehicles', use, 'vehicle')),
  line('单价100万元(含)以上设备(不含车辆) 单价100万元(含)以上设备', 'large-equipment', {}, 'set'),
  { ...line('政府采购支出合计', 'procurement'), sumOf: ['goods', 'works', 'services'] },
  item('政府采购货物支出', 'procurement', 'goods'),
  item('政府采购工程支出', 'procurement', 'works'),
  item('政府采购服务支出', 'procurement', 'services'),
  item('政府采购授予中小企业合同金额 授予中小企业合同金额', 'procurement-awarded', 'sme'),
  item('授予小微企业合同金额', 'procurement-awarded', 'micro'),
]; // prettier-ignore

export const tableLines: Readonly<
  Record<string, { readonly lines: readonly TableLine[]; readonly columns: readonly LineColumn[] }>
> = {
  '01': { lines: summary, columns: [final] },
  附03: { lines: operations, columns: [final, budget] },
};

/** A label without numbering, “其中” and the unit behind it: （1）公务用车购置数（辆） is 公务用车购置数. */
export function labelOf(words: string): string {
  return folded(words)
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、])+/, '')
    .replace(/^其中:/, '')
    .replace(/^(?:\d+[.、]|\(\d+\))/, '')
    .replace(/\((?:辆|个|人|台|套|台、套|台，套|台\/套|批|批次|人次|元)\)/, '');
}
