import type { Publication, PublishedFact } from '../model/publication.ts';
import type { Axis } from '../model/quantity.ts';
import type { Writer } from '../model/writer.ts';
import { gridOf } from './text.ts';

/**
 * Open data: the facts in one table, each statutory table in one of its own, and a `datapackage.json` that says what
 * the columns are (Frictionless Data Package).
 */
export const csvWriter: Writer = {
  id: 'csv',
  title: { zh: '开放数据（CSV）', en: 'open data (CSV)' },
  extension: 'csv',
  loses: [
    { zh: '情况说明的文字（只留其中的数）', en: 'the words of the narrative: only its numbers are kept' },
    { zh: '版式', en: 'typography' },
  ],
  write: async (publication) => {
    const tables = publication.elements.flatMap((element) => (element.kind === 'table' ? [element] : []));
    const files = [
      { name: 'data/facts.csv', text: csvOf(factRows(publication)) },
      ...tables.map((table) => ({
        name: `data/tables/${table.anchor.replaceAll('/', '-')}.csv`,
        text: csvOf(gridOf(table)),
      })),
    ];
    const descriptor = {
      name: 'datapackage.json',
      text: descriptorOf(
        publication,
        files.map(({ name }) => name),
      ),
    };
    return [...files, descriptor].map(({ name, text }) => ({
      name: `${publication.title}-数据/${name}`,
      // a byte order mark, or spreadsheet programs take UTF-8 for something else
      bytes: new TextEncoder().encode(name.endsWith('.csv') ? `\ufeff${text}` : text),
    }));
  },
};

const axes: readonly Axis[] = ['function', 'economic', 'fund', 'nature', 'source', 'item', 'project'];

const fields: readonly (readonly [name: string, type: string, title: string])[] = [
  ['id', 'string', '地址：同一个数在各种格式里的名字'],
  ['unit', 'string', '单位'],
  ['year', 'integer', '年度'],
  ['stage', 'string', 'initial-budget 年初预算、adjusted-budget 全年预算、final 决算'],
  ['concept', 'string', '指标'],
  ['function', 'string', '支出功能分类科目编码'],
  ['economic', 'string', '部门预算支出经济分类科目编码'],
  ['fund', 'string', '预算'],
  ['nature', 'string', '支出性质'],
  ['source', 'string', '收入来源'],
  ['item', 'string', '项目'],
  ['project', 'string', '预算项目'],
  [
    'measure',
    'string',
    'amount 金额、change 增减额、growth 增减百分比、share 占比、completion 完成率、count 数量',
  ],
  ['fen', 'integer', '金额（分），公开的精度'],
  ['ppm', 'integer', '百分比（百万分之一）'],
  ['count', 'integer', '数量'],
  ['exact_fen', 'integer', '金额（分），四舍五入以前'],
];

function factRows({ facts, unit }: Publication): string[][] {
  return [fields.map(([name]) => name), ...facts.map((fact) => factRow(fact, unit))];
}

function factRow({ id, about, measure, value, exact }: PublishedFact, unit: string): string[] {
  return [
    id,
    unit,
    String(about.year),
    about.stage,
    about.concept,
    ...axes.map((axis) => about.at[axis] ?? ''),
    measure.kind,
    value.kind === 'money' ? String(value.money.fen) : '',
    value.kind === 'ratio' ? String(value.ratio.ppm) : '',
    value.kind === 'count' ? String(value.count) : '',
    exact === undefined ? '' : String(exact),
  ];
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** RFC 4180. Text that a spreadsheet program would run as a formula is kept text by an apostrophe. */
function quoted(text: string): string {
  const harmless = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function descriptorOf({ title, unit, year }: Publication, names: readonly string[]): string {
  const resources = names.map((path) => ({
    name: path.slice(path.lastIndexOf('/') + 1, -'.csv'.length),
    path,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    ...(path === 'data/facts.csv'
      ? {
          schema: {
            fields: fields.map(([name, type, about]) => ({ name, type, title: about })),
            primaryKey: 'id',
          },
        }
      : {}),
  }));
  const descriptor = {
    profile: 'data-package',
    name: `final-accounts-${year}`,
    title,
    contributors: [{ title: unit, role: 'author' }],
    resources,
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
}
