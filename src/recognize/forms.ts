import type { MoneyUnit } from '../core/money.ts';
import { parseMoney } from '../core/money.ts';
import { fold, folded } from '../core/fold.ts';
import type { Span } from '../core/span.ts';
import { hull } from '../core/span.ts';
import type { Claims } from '../model/claims.ts';
import { claim } from '../model/claims.ts';
import type { Form, FormField, Indicator } from '../model/disclosure.ts';
import type { Fact } from '../model/fact.ts';
import type { FormFieldDeclaration, StatutoryForm } from '../model/form.ts';
import { amount, factAddress } from '../model/quantity.ts';
import type { Cell, Grid } from '../model/source.ts';
import { statutoryForms } from '../standards/forms/index.ts';
import { continuationOf } from './continued-grids.ts';
import { widthOf } from './grid-columns.ts';
import type { Outline, Paragraph, PlacedGrid } from './outline.ts';

interface LocatedForm {
  readonly declaration: StatutoryForm;
  readonly grid: PlacedGrid;
  /** Where it is split: the grids in which it goes on. */
  readonly continued: readonly PlacedGrid[];
  readonly title: Paragraph;
  readonly furniture: readonly Paragraph[];
}

const farthestTitle = 4;

/** Finds the annexed performance forms by the titles above the grids. */
export function locateForms(outline: Outline): LocatedForm[] {
  let continuedTo = 0;
  return outline.parts.flatMap((part, index) => {
    if (part.kind !== 'grid' || index < continuedTo) return [];
    const above: Paragraph[] = [];
    for (let at = index - 1; at >= 0 && above.length < farthestTitle; at -= 1) {
      const previous = outline.parts[at]!;
      if (previous.kind !== 'paragraph') break;
      above.unshift(previous);
      const declaration = statutoryForms.find((form) =>
        form.titles.some((title) => previous.folded.text.includes(title)),
      );
      if (declaration) {
        const { grids, furniture, next } = continuationOf(outline.parts, index, goesOn, (text) =>
          isRepeatedTitle(declaration, text),
        );
        continuedTo = next;
        const all = [...above, ...furniture];
        return [{ declaration, grid: part, continued: grids, title: previous, furniture: all }];
      }
    }
    return [];
  });
}

function isRepeatedTitle({ titles }: StatutoryForm, text: string): boolean {
  return /续/.test(text) && titles.some((title) => text.includes(title));
}

/** A form goes on in a grid as wide, or with indicators, that begins no other form. */
function goesOn(first: Grid, next: Grid): boolean {
  const prints = (words: RegExp) => next.rows.some((row) => row.some((cell) => words.test(cell.plain)));
  return !prints(/^项目名称$/) && (widthOf(next) === widthOf(first) || prints(/^一级指标$/));
}

/** Reads a form: its fields by their labels, its indicators by their columns, its amounts as facts. */
export function readForm(located: LocatedForm, year: number, claims: Claims): Form {
  const grids = [located.grid, ...located.continued].map(({ grid }) => grid);
  const rows = grids.flatMap((grid) => grid.rows);
  for (const line of located.furniture) claim(claims, line.span, 'form');
  for (const row of rows) for (const cell of row) claim(claims, cell.span, 'form');
  const namesIndicators = (row: readonly Cell[]) => row.some((cell) => cell.plain === '一级指标');
  const indicatorHeader = rows.findIndex(namesIndicators);
  const head = indicatorHeader < 0 ? rows : rows.slice(0, indicatorHeader);
  const body =
    indicatorHeader < 0 ? [] : rows.slice(indicatorHeader + 1).filter((row) => !namesIndicators(row));
  const labels = labelsOf(located.declaration);
  const fields = [...head, ...body].flatMap((row) => fieldsOf(row, labels));
  const project = fields.find((field) => field.label === 'project')?.value;
  return {
    kind: located.declaration.id,
    title: located.title.folded.text,
    titleSpan: located.title.span,
    span: hull([located.title.span, ...grids.map((grid) => grid.span)]),
    ...(project ? { project } : {}),
    fields,
    indicators:
      indicatorHeader < 0
        ? []
        : indicatorsOf(
            rows[indicatorHeader]!,
            body.filter((row) => fieldsOf(row, labels).length === 0),
          ),
    facts: fundingFacts(fields, located, project ?? located.title.folded.text, year, moneyUnitOf(rows)),
  };
}

type Labels = ReadonlyMap<string, FormFieldDeclaration>;

function labelsOf(form: StatutoryForm): Labels {
  return new Map(
    form.fields.flatMap((field) =>
      field.labels.map((label) => [withoutColon(fold(label).text), field] as const),
    ),
  );
}

function withoutColon(text: string): string {
  return text.replace(/:$/, '');
}

/** Each label with the next filled cell that is no label itself; an empty value where another label follows. */
function fieldsOf(row: readonly Cell[], labels: Labels): FormField[] {
  const fields: FormField[] = [];
  row.forEach((cell, index) => {
    const plain = cell.plain;
    const colon = plain.indexOf(':');
    const declaration =
      labels.get(withoutColon(plain)) ?? (colon > 0 ? labels.get(plain.slice(0, colon)) : undefined);
    if (!declaration) return;
    const inCell = colon > 0 && labels.get(withoutColon(plain)) === undefined ? plain.slice(colon + 1) : '';
    const next = row.slice(index + 1).find((candidate) => candidate.text !== '');
    const isValue = next !== undefined && inCell === '' && !labels.has(withoutColon(next.plain));
    fields.push({
      label: declaration.id,
      value: inCell || (isValue ? next.text : ''),
      span: isValue ? next.span : cell.span,
      labelSpan: cell.span,
    });
  });
  return fields;
}

/** Whether the form's money is in 元 or 万元, as its labels say; performance forms are in 元 unless they say so. */
function moneyUnitOf(rows: readonly (readonly Cell[])[]): MoneyUnit {
  return rows.some((row) => row.some((cell) => /资金.{0,6}\(万元\)/.test(cell.plain))) ? '万元' : '元';
}

/** The first amount of a label stands for the whole term, the second for the year. */
function fundingFacts(
  fields: readonly FormField[],
  located: LocatedForm,
  project: string,
  year: number,
  unit: MoneyUnit,
): Fact[] {
  const seen = new Map<string, number>();
  return fields.flatMap((field) => {
    const declaration = located.declaration.fields.find((candidate) => candidate.id === field.label)!;
    if (declaration.kind !== 'money') return [];
    const times = seen.get(field.label) ?? 0;
    seen.set(field.label, times + 1);
    const money = parseMoney(folded(field.value), unit);
    if (!money) return [];
    const period =
      field.label === 'total-year' || (field.label !== 'total-term' && times === 1) ? 'year' : 'term';
    const about = {
      year,
      stage: 'initial-budget' as const,
      concept: 'project-funding',
      at: { item: period, project, ...(declaration.source ? { source: declaration.source } : {}) },
    };
    return [
      {
        about,
        measure: amount,
        value: { kind: 'money' as const, money },
        origin: { kind: 'read' as const },
        witness: 'annex',
        span: field.span,
        id: factAddress(about, amount),
      },
    ];
  });
}

/** Indicators by the columns of their heading; levels that are printed once reach down. */
function indicatorsOf(header: readonly Cell[], body: readonly (readonly Cell[])[]): Indicator[] {
  const level1 = header.findIndex((cell) => cell.plain === '一级指标');
  const level2 = header.findIndex((cell) => cell.plain === '二级指标');
  const name = header.findIndex((cell) => cell.plain === '三级指标');
  const value = header.findIndex((cell) => /^(指标值|年度指标值|实际完成值)/.test(cell.plain));
  const found: Indicator[] = [];
  const above = { level1: '', level2: '' };
  for (const row of body) {
    const at = (column: number) => (column < 0 ? '' : (row[column]?.plain ?? ''));
    const filled = row.filter((cell) => cell.text !== '');
    if (filled.length === 0) continue;
    above.level1 = at(level1) || above.level1;
    above.level2 = at(level2) || above.level2;
    const span: Span = hull(filled.map((cell) => cell.span));
    found.push({ level1: above.level1, level2: above.level2, name: at(name), value: at(value), span });
  }
  return found;
}
