import type { Accounts, Project, ProjectIndicator } from '../model/accounts.ts';
import type { Element, Gap, Table, TableCell, TableColumn } from '../model/publication.ts';
import type { FormLayout, FormLine } from '../standards/forms/layouts.ts';
import { formLayouts } from '../standards/forms/layouts.ts';

/** The annexed performance forms: one table a project. Where projects are evaluated and none has a form, that is a gap. */
export function performanceForms(accounts: Accounts): { elements: readonly Element[]; gaps: readonly Gap[] } {
  const { projects } = accounts;
  const tables = projects.map((project, index) => formTable(project, accounts, index + 1));
  return { elements: tables, gaps: projects.length === 0 && isEvaluated(accounts) ? [missingForms] : [] };
}

function isEvaluated({ entries, year }: Accounts): boolean {
  return entries.some(({ about }) => about.concept === 'self-evaluation' && about.year === year);
}

const missingForms: Gap = { kind: 'form', about: 'annex', section: 'annex', why: 'missing', drivers: [] };

function formTable(project: Project, accounts: Accounts, number: number): Table {
  const layout = formLayouts[project.form];
  const width = layout.indicators.length;
  const fields: Readonly<Record<string, string>> = {
    unit: accounts.unit,
    ...project.fields,
    project: project.name,
  };
  return {
    kind: 'table',
    anchor: `form-${number}`,
    of: `form/${project.form}`,
    title: layout.title,
    middle: `（${accounts.year}年度）`,
    columns: Array.from({ length: width }, (): TableColumn => ({ kind: 'text' })),
    head: [],
    body: [
      ...layout.lines.map((line) => lineCells(line, fields, width)),
      layout.indicators.map(([heading]) => cell('heading', heading)),
      ...indicatorRows(project.indicators, layout),
      ...layout.after.map((line) => lineCells(line, fields, width)),
      signedCells(layout, fields, width),
    ],
    notes: [],
  };
}

/** Each label in one column, the fields sharing the rest. */
function lineCells(line: FormLine, fields: Readonly<Record<string, string>>, width: number): TableCell[] {
  const spare = width - line.length;
  return line.flatMap(([label, field], index) => {
    const isLast = index === line.length - 1;
    const span = isLast ? spare - index * Math.floor(spare / line.length) : Math.floor(spare / line.length);
    return [cell('label', label), cell('text', fields[field] ?? '', span)];
  });
}

/** Who answers for the form, one beside the other. */
function signedCells(
  { signed }: FormLayout,
  fields: Readonly<Record<string, string>>,
  width: number,
): TableCell[] {
  return signed.map(([label, field], index) => {
    const from = Math.floor((width * index) / signed.length);
    const to = Math.floor((width * (index + 1)) / signed.length);
    return cell('text', `${label}${fields[field] ?? ''}`, to - from);
  });
}

/** A level that several indicators share is printed once, over all of them. */
function indicatorRows(
  indicators: readonly ProjectIndicator[],
  { indicators: columns }: FormLayout,
): TableCell[][] {
  return indicators.map((indicator, at) =>
    columns.flatMap(([, part]) => {
      if (part !== 'level1' && part !== 'level2') return [cell('text', indicator[part] ?? '')];
      const isShared = (other: ProjectIndicator | undefined) =>
        other?.level1 === indicator.level1 && (part === 'level1' || other.level2 === indicator.level2);
      if (isShared(indicators[at - 1])) return [];
      const next = indicators.findIndex((other, index) => index > at && !isShared(other));
      const rowSpan = (next < 0 ? indicators.length : next) - at;
      return [{ ...cell('text', indicator[part]), ...(rowSpan > 1 ? { rowSpan } : {}) }];
    }),
  );
}

function cell(role: TableCell['role'], text: string, columnSpan = 1): TableCell {
  return { text, role, ...(columnSpan > 1 ? { columnSpan } : {}) };
}
