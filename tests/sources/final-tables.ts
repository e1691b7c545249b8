import { columnName } from '../../src/core/cell-address.ts';
import { formatMoney } from '../../src/core/money.ts';
import type { Accounts, Entry } from '../../src/model/accounts.ts';
import type { Coordinates, Quantity, Stage } from '../../src/model/quantity.ts';
import { economicClassification2024 } from '../../src/standards/classifications/index.ts';
import { codeName } from '../../src/standards/names.ts';
import {
  expenditureClasses,
  natures,
  otherSources,
  vehicleUses,
  coordinateNames,
  funds,
} from '../../src/standards/quantities.ts';
import { totalsOf } from '../../src/compile/totals.ts';
import type { SimpleSheet } from './simple-book.ts';

/** What the tables of the suite (财决表) carry of accounts: no projects, no economic codes but of 08-1. */
export function carriedByTables({ entries, year }: Accounts): Entry[] {
  return entries.flatMap((entry): Entry[] => {
    const { concept, stage, at } = entry.about;
    const isKept =
      entry.about.year === year &&
      isCarried(concept, stage, at) &&
      (entry.value.kind !== 'money' || entry.value.fen !== 0n);
    if (!isKept) return [];
    const { economic, project: _, ...rest } = at;
    const isDetailed = at.fund === 'general' && at.nature === 'basic' && economic;
    return [{ ...entry, about: { ...entry.about, at: { ...rest, ...(isDetailed ? { economic } : {}) } } }];
  });
}

const concepts = ['income', 'expenditure', 'opening-balance', 'closing-balance', 'surplus-used', 'surplus-distribution', 'three-public', 'operating-cost', 'vehicles', 'large-equipment', 'procurement']; // prettier-ignore

function isCarried(concept: string, stage: Stage, at: Coordinates): boolean {
  if (concept === 'procurement-awarded') return at.item === 'sme' || at.item === 'micro';
  if (stage === 'adjusted-budget') return concept === 'three-public';
  return stage === 'final' && concepts.includes(concept);
}

interface Head {
  readonly path: readonly string[];
  readonly concept: string;
  readonly at: Coordinates;
}

/** Exact accounts as the tables of the suite: a title, a unit line, merged headings, all levels of codes. */
export function finalTableSheets(accounts: Accounts): SimpleSheet[] {
  const totals = totalsOf(accounts);
  const { year } = accounts;
  const about = (concept: string, at: Coordinates, stage: Stage = 'final'): Quantity => ({
    year,
    stage,
    concept,
    at,
  });
  const fen = (concept: string, at: Coordinates, stage: Stage = 'final') =>
    totals.amount(about(concept, at, stage))?.fen ?? 0n;
  const cell = (amount: bigint) => (amount === 0n ? '' : `=${formatMoney({ fen: amount, grain: 0n }, '元')}`);
  const count = (concept: string, at: Coordinates, unit: string) => {
    const found = totals.count(about(concept, at), unit)?.count ?? 0;
    return found === 0 ? '' : `=${found}`;
  };
  const top = (title: string, number: string) => [
    [title],
    [`财决${number}表`],
    [`编制单位：${accounts.unit}`, `${year}年度`, '金额单位：元'],
  ];

  const coded = (number: string, title: string, heads: readonly Head[]): SimpleSheet => {
    const codes = [3, 5, 7]
      .flatMap((length) =>
        totals.codes(
          heads.map(({ concept, at }) => about(concept, at)),
          'function',
          length,
        ),
      )
      .sort();
    const depth = Math.max(...heads.map(({ path }) => path.length));
    const headings = Array.from({ length: depth }, (_, level) => [
      ...(level === 0 ? ['科目编码', '科目名称'] : ['', '']),
      ...heads.map(({ path }, index) => {
        const isRepeated =
          index > 0 && level < path.length - 1 && heads[index - 1]!.path[level] === path[level];
        return isRepeated ? '' : (path[level] ?? '');
      }),
    ]);
    const row = (code: string) =>
      heads.map(({ concept, at }) =>
        cell(isByCode(concept, at) || !code ? fen(concept, code ? { ...at, function: code } : at) : 0n),
      );
    return {
      name: `财决${number}`,
      rows: [
        ...top(title, number),
        ...headings,
        ['栏次', '', ...heads.map((_, index) => String(index + 1))],
        ['合计', '', ...row('')],
        ...codes.map((code) => [code, codeName(code, 'function'), ...row(code)]),
      ],
      merges: mergesOf(heads, depth),
    };
  };
  const isByCode = (concept: string, at: Coordinates) =>
    !concept.endsWith('-balance') || at.fund !== 'general';
  const fundTable = (number: string, title: string, fund: string) =>
    coded(number, title, [
      { path: ['年初结转和结余', '合计'], concept: 'opening-balance', at: { fund } },
      { path: ['本年收入'], concept: 'income', at: { source: 'fiscal', fund } },
      { path: ['本年支出', '合计'], concept: 'expenditure', at: { fund } },
      { path: ['本年支出', '基本支出', '小计'], concept: 'expenditure', at: { fund, nature: 'basic' } },
      { path: ['本年支出', '项目支出'], concept: 'expenditure', at: { fund, nature: 'project' } },
      { path: ['年末结转和结余', '合计'], concept: 'closing-balance', at: { fund } },
    ]);
  const groups = economicClassification2024.entries().filter(({ code }) => code.length === 5);
  const economic = economicClassification2024.classes().flatMap(({ code, name }): Head[] =>
    [{ code, name: '小计' }, ...groups.filter((each) => each.code.startsWith(code))].map((each) => ({
      path: [name, each.name],
      concept: 'expenditure',
      at: { fund: 'general', nature: 'basic', economic: each.code },
    })),
  );
  const named = (axis: string, code: string) => coordinateNames[`${axis}=${code}`]!.zh;
  const left: [string, string][] = [
    ...funds.map((fund, index): [string, string] => [
      `${'一二三'[index]}、${named('fund', fund)}收入`,
      cell(fen('income', { source: 'fiscal', fund })),
    ]),
    ...otherSources.map((source, index): [string, string] => [
      `${'四五六七八'[index]}、${named('source', source)}收入`,
      cell(fen('income', { source })),
    ]),
    ['本年收入合计', cell(fen('income', {}))],
    ['使用非财政拨款结余（含专用结余）', cell(fen('surplus-used', {}))],
    ['年初结转和结余', cell(fen('opening-balance', {}))],
  ];
  const right: [string, string][] = [
    ...expenditureClasses
      .slice(0, 26)
      .map(([code, name], index): [string, string] => [
        `${index + 1}、${name}`,
        cell(fen('expenditure', { function: code })),
      ]),
    ['本年支出合计', cell(fen('expenditure', {}))],
    ['结余分配', cell(fen('surplus-distribution', {}))],
    ['年末结转和结余', cell(fen('closing-balance', {}))],
  ];
  const third: [string, string][] = natures.map((nature) => [
    named('nature', nature),
    cell(fen('expenditure', { nature })),
  ]);
  const summary: SimpleSheet = {
    name: '财决01',
    rows: [
      ...top('收入支出决算总表', '01'),
      ['收入', '', '', '', '支出', '', '', '', '支出', '', ''],
      [
        '项目',
        '行次',
        '年初预算数',
        '决算数',
        '项目（按功能分类）',
        '行次',
        '年初预算数',
        '决算数',
        '项目（按支出性质）',
        '行次',
        '决算数',
      ],
      ['栏次', '', '1', '2', '栏次', '', '3', '4', '栏次', '', '5'],
      ...right.map((_, at) => [
        left[at]?.[0] ?? '',
        String(at + 1),
        '',
        left[at]?.[1] ?? '',
        right[at]![0],
        '',
        '',
        right[at]![1],
        third[at]?.[0] ?? '',
        '',
        third[at]?.[1] ?? '',
      ]),
    ],
  };
  const operations: SimpleSheet = {
    name: '财决附03',
    rows: [
      ...top('机构运行信息表', '附03'),
      ['项目', '行次', '预算数', '统计数'],
      ['栏次', '', '1', '2'],
      ...operationLines(),
    ],
  };
  function operationLines(): string[][] {
    const of = (label: string, concept: string, item?: string): string[] => {
      const at = item ? { item } : {};
      return [
        label,
        '',
        concept === 'three-public' ? cell(fen(concept, at, 'adjusted-budget')) : '—',
        cell(fen(concept, at)),
      ];
    };
    const counted = (label: string, concept: string, unit: string, item?: string): string[] => [
      label,
      '',
      '—',
      count(concept, item ? { item } : {}, unit),
    ];
    return [
      ['一、“三公”经费支出', '', '—', '—'],
      of('（一）支出合计', 'three-public'),
      of('1．因公出国（境）费', 'three-public', 'abroad'),
      of('2．公务用车购置及运行维护费', 'three-public', 'vehicle'),
      of('（1）公务用车购置费', 'three-public', 'vehicle-purchase'),
      of('（2）公务用车运行维护费', 'three-public', 'vehicle-running'),
      of('3．公务接待费', 'three-public', 'reception'),
      of('（1）国内接待费', 'three-public', 'reception-domestic'),
      of('其中：外事接待费', 'three-public', 'reception-foreign'),
      of('（2）国（境）外接待费', 'three-public', 'reception-overseas'),
      counted('1．因公出国（境）团组数（个）', 'three-public', 'group', 'abroad'),
      counted('2．因公出国（境）人次数（人）', 'three-public', 'person', 'abroad'),
      counted('3．公务用车购置数（辆）', 'three-public', 'vehicle', 'vehicle-purchase'),
      counted('4．公务用车保有量（辆）', 'three-public', 'vehicle', 'vehicle-running'),
      counted('5．国内公务接待批次（个）', 'three-public', 'batch', 'reception-domestic'),
      counted('其中：外事接待批次（个）', 'three-public', 'batch', 'reception-foreign'),
      counted('6．国内公务接待人次（人）', 'three-public', 'person', 'reception-domestic'),
      counted('其中：外事接待人次（人）', 'three-public', 'person', 'reception-foreign'),
      counted('7．国（境）外公务接待批次（个）', 'three-public', 'batch', 'reception-overseas'),
      counted('8．国（境）外公务接待人次（人）', 'three-public', 'person', 'reception-overseas'),
      of('（一）行政单位', 'operating-cost', 'administrative'),
      of('（二）参照公务员法管理事业单位', 'operating-cost', 'referenced'),
      counted('（一）车辆数合计（辆）', 'vehicles', 'vehicle'),
      ...vehicleUses.map((use, index) =>
        counted(`${index + 1}．${named('item', use)}`, 'vehicles', 'vehicle', use),
      ),
      counted('（二）单价100万元（含）以上设备（不含车辆）（台、套）', 'large-equipment', 'set'),
      of('（一）政府采购支出合计', 'procurement'),
      of('1．政府采购货物支出', 'procurement', 'goods'),
      of('2．政府采购工程支出', 'procurement', 'works'),
      of('3．政府采购服务支出', 'procurement', 'services'),
      of('（二）政府采购授予中小企业合同金额', 'procurement-awarded', 'sme'),
      of('其中：授予小微企业合同金额', 'procurement-awarded', 'micro'),
    ];
  }
  return [
    summary,
    coded('03', '收入决算表', [
      { path: ['本年收入合计'], concept: 'income', at: {} },
      { path: ['财政拨款收入'], concept: 'income', at: { source: 'fiscal' } },
      { path: ['上级补助收入'], concept: 'income', at: { source: 'superior' } },
      { path: ['事业收入', '小计'], concept: 'income', at: { source: 'business' } },
      { path: ['事业收入', '其中：教育收费'], concept: 'income', at: { source: 'none' } },
      { path: ['经营收入'], concept: 'income', at: { source: 'operating' } },
      { path: ['附属单位上缴收入'], concept: 'income', at: { source: 'subsidiary' } },
      { path: ['其他收入'], concept: 'income', at: { source: 'other' } },
    ]),
    coded('04', '支出决算表', [
      { path: ['本年支出合计'], concept: 'expenditure', at: {} },
      ...natures.map((nature): Head => ({
        path: [named('nature', nature)],
        concept: 'expenditure',
        at: { nature },
      })),
    ]),
    fundTable('07', '一般公共预算财政拨款收入支出决算表', 'general'),
    coded('08-1', '一般公共预算财政拨款基本支出决算明细表', [
      { path: ['合计'], concept: 'expenditure', at: { fund: 'general', nature: 'basic' } },
      ...economic,
    ]),
    fundTable('09', '政府性基金预算财政拨款收入支出决算表', 'government-fund'),
    fundTable('11', '国有资本经营预算财政拨款收入支出决算表', 'state-capital'),
    operations,
  ];
}

/** A heading of several columns is merged over them, one of few levels down to the last. */
function mergesOf(heads: readonly Head[], depth: number): string[] {
  const merges: string[] = [];
  const first = 4;
  for (const place of [0, 1])
    if (depth > 1) merges.push(`${columnName(place)}${first}:${columnName(place)}${first + depth - 1}`);
  const isSame = (a: Head | undefined, b: Head, level: number) =>
    a !== undefined &&
    level < a.path.length - 1 &&
    level < b.path.length - 1 &&
    a.path[level] === b.path[level];
  heads.forEach((head, index) => {
    const place = columnName(index + 2);
    head.path.forEach((_, level) => {
      if (level < head.path.length - 1) {
        if (isSame(heads[index - 1], head, level)) return;
        let last = index;
        while (isSame(heads[last + 1] && head, heads[last + 1] ?? head, level) && heads[last + 1]) last += 1;
        if (last > index) merges.push(`${place}${first + level}:${columnName(last + 2)}${first + level}`);
      } else if (level < depth - 1) merges.push(`${place}${first + level}:${place}${first + depth - 1}`);
    });
  });
  return merges;
}
