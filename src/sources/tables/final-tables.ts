import type { Coordinates } from '../../model/quantity.ts';

/** A table of the final-accounts suite (财决表), by its number in the suite. */
export type FinalTable = CodedTable | EconomicTable | LinedTable;

interface Named {
  readonly number: string;
  readonly title: string;
}

/** A row for each function code, a column for each amount. */
export interface CodedTable extends Named {
  readonly kind: 'coded';
  readonly columns: readonly TableColumn[];
}

/** A row for each function code, a column for each economic code. */
export interface EconomicTable extends Named {
  readonly kind: 'economic';
  readonly at: Coordinates;
}

/** A label for each amount, in one or more lanes. */
export interface LinedTable extends Named {
  readonly kind: 'lined';
}

export interface TableColumn {
  /** The headings above it from the top down, parted by strokes. */
  readonly heading: RegExp;
  readonly name: string;
  readonly concept: string;
  readonly at: Coordinates;
  /** A column that some years do not print. */
  readonly isOptional?: true;
}

const column = (heading: RegExp, name: string, concept: string, at: Coordinates = {}): TableColumn => ({
  heading,
  name,
  concept,
  at,
});

const whole = String.raw`(?:/(?:合计|小计))?$`;

/** 07, 09 and 11 are of one form: balances, income and expenditure of one budget. */
function fundTable(number: string, title: string, fund: string): CodedTable {
  const of = (pattern: string) => new RegExp(`^${pattern}${whole}`);
  return {
    kind: 'coded',
    number,
    title,
    columns: [
      { ...column(of('年初结转和结余'), '年初结转和结余', 'opening-balance', { fund }), isOptional: true },
      { ...column(of('本年收入'), '本年收入', 'income', { source: 'fiscal', fund }), isOptional: true },
      column(of('(?:本年支出|合计)'), '本年支出', 'expenditure', { fund }),
      column(of('(?:本年支出/)?基本支出'), '基本支出', 'expenditure', { fund, nature: 'basic' }),
      column(of('(?:本年支出/)?项目支出'), '项目支出', 'expenditure', { fund, nature: 'project' }),
      { ...column(of('年末结转和结余'), '年末结转和结余', 'closing-balance', { fund }), isOptional: true },
    ],
  };
}

export const finalTables: readonly FinalTable[] = [
  { kind: 'lined', number: '01', title: '收入支出决算总表' },
  {
    kind: 'coded',
    number: '03',
    title: '收入决算表',
    columns: [
      column(/^(?:本年收入)?合计$/, '本年收入合计', 'income'),
      column(/^财政拨款收入(?:\/小计)?$/, '财政拨款收入', 'income', { source: 'fiscal' }),
      column(/^上级补助收入$/, '上级补助收入', 'income', { source: 'superior' }),
      column(/^事业收入(?:\/(?:小计|合计))?$/, '事业收入', 'income', { source: 'business' }),
      column(/^经营收入$/, '经营收入', 'income', { source: 'operating' }),
      column(/^附属单位上缴收入$/, '附属单位上缴收入', 'income', { source: 'subsidiary' }),
      column(/^其他收入(?:\/(?:小计|合计))?$/, '其他收入', 'income', { source: 'other' }),
    ],
  },
  {
    kind: 'coded',
    number: '04',
    title: '支出决算表',
    columns: [
      column(/^(?:本年支出)?合计$/, '本年支出合计', 'expenditure'),
      column(/^基本支出(?:\/(?:小计|合计))?$/, '基本支出', 'expenditure', { nature: 'basic' }),
      column(/^项目支出(?:\/(?:小计|合计))?$/, '项目支出', 'expenditure', { nature: 'project' }),
      column(/^上缴上级支出$/, '上缴上级支出', 'expenditure', { nature: 'remitted' }),
      column(/^经营支出$/, '经营支出', 'expenditure', { nature: 'operating' }),
      column(/^对附属单位补助支出$/, '对附属单位补助支出', 'expenditure', { nature: 'subsidiary' }),
    ],
  },
  fundTable('07', '一般公共预算财政拨款收入支出决算表', 'general'),
  {
    kind: 'economic',
    number: '08-1',
    title: '一般公共预算财政拨款基本支出决算明细表',
    at: { fund: 'general', nature: 'basic' },
  },
  fundTable('09', '政府性基金预算财政拨款收入支出决算表', 'government-fund'),
  fundTable('11', '国有资本经营预算财政拨款收入支出决算表', 'state-capital'),
  { kind: 'lined', number: '附03', title: '机构运行信息表' },
];

/** The table of the suite that says all of a budget. */
export const tableOfFund: Readonly<Record<string, string>> = {
  general: '07',
  'government-fund': '09',
  'state-capital': '11',
};

export function finalTable(number: string): FinalTable {
  return finalTables.find((table) => table.number === number)!;
}

/** 财决07 一般公共预算财政拨款收入支出决算表 */
export function tableName({ number, title }: Named): string {
  return `财决${number}${title}`;
}
