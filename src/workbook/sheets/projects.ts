import { formatMoney, parseMoney } from '../../core/money.ts';
import type { Text } from '../../core/messages.ts';
import type { Project } from '../../model/accounts.ts';
import type { FormFieldDeclaration, StatutoryForm } from '../../model/form.ts';
import { statutoryForms } from '../../standards/forms/index.ts';
import type {
  CellValue,
  Column,
  Kind,
  ReadRow,
  ReadingContext,
  SheetDeclaration,
  WrittenRow,
} from '../declaration.ts';
import { longText, money, text } from '../declaration.ts';
import { problem } from '../problem.ts';

/** The names of the tabs, which the sheet of indicators names too. */
export const projectTitles: Readonly<Record<Project['form'], Text>> = {
  target: { zh: '绩效目标', en: 'Targets of projects' },
  'self-evaluation': { zh: '绩效自评表', en: 'Self-evaluation of projects' },
};

/** The projects of a performance form: a row a project, a column a field of the form. */
export function projectsSheet(id: Project['form']): SheetDeclaration {
  const form = statutoryForms.find((each) => each.id === id)!;
  const { title } = form;
  return {
    id: `projects-${id}`,
    title: projectTitles[id],
    about: [
      {
        zh: `附在公开文件后的“${title.zh}”，一行一个项目，指标填在“绩效指标”；不公开此表就留空。`,
        en: `The annexed form “${title.en}”: a row a project, its indicators on their own sheet; blank where none is published.`,
      },
      { zh: '金额单位：元，填到分。', en: 'Yuan, to the fen.' },
    ],
    layout: 'rows',
    columns: columnsOf(form),
    read: (rows, context) => projectsOf(rows, form, context),
    write: ({ projects }) =>
      projects.filter((project) => project.form === id).map((each) => rowOf(each, form)),
  };
}

function columnsOf({ fields }: StatutoryForm): Column[] {
  return fields.map((field) => {
    const isMoney = field.kind === 'money';
    const label = field.labels[0]!;
    const column = {
      id: field.id,
      heading: { zh: isMoney ? `${label}（元）` : label, en: field.id },
      aliases: field.labels,
      kind: kindOf(field),
      width: field.kind === 'text' ? 28 : 18,
    };
    return field.id === 'project' ? { ...column, isRequired: true as const } : column;
  });
}

function kindOf({ id, kind }: FormFieldDeclaration): Kind {
  if (kind === 'money') return money;
  return ['project', 'department', 'unit', 'responsible', 'handler'].includes(id) ? text : longText;
}

function projectsOf(rows: readonly ReadRow[], form: StatutoryForm, { sheet, originOf }: ReadingContext) {
  const problems = rows.flatMap(({ values, cells, number }) => {
    const name = values['project'];
    const first = rows.find((row) => row.values['project'] === name);
    if (name === undefined || !first || first.number === number) return [];
    const place = { sheet, cell: cells['project']! };
    return [problem('repeated-project', place, String(name), { row: String(first.number) })];
  });
  const projects = rows.flatMap(({ values, cells }): Project[] => {
    const { project: name, ...fields } = values;
    if (name === undefined) return [];
    return [
      {
        name: String(name),
        form: form.id,
        fields: Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, written(value)])),
        indicators: [],
        origin: originOf(cells['project']!),
      },
    ];
  });
  return { projects, problems };
}

/** Fields are words; an amount is written in 元 with its two decimals. */
function written(value: CellValue): string {
  return typeof value === 'bigint' ? formatMoney({ fen: value, grain: 0n }, '元') : String(value);
}

function rowOf({ name, fields }: Project, form: StatutoryForm): WrittenRow {
  const own = form.fields.flatMap(({ id, kind }): [string, CellValue][] => {
    const value = fields[id];
    if (id === 'project' || value === undefined) return [];
    return [[id, kind === 'money' ? (parseMoney(value, '元')?.fen ?? value) : value]];
  });
  return { project: name, ...Object.fromEntries(own) };
}
