import type { Contents, Element, PublishedFact, Run, Table, TableCell } from '../../model/publication.ts';
import { escaped, linkTo } from './markup.ts';

/** How marks are made: a page has classes, a fragment for a CMS styles of its own. */
export interface Marks {
  /** The attributes of an element of a kind. */
  (kind: MarkedKind): string;
}

export type MarkedKind =
  | 'cover'
  | 'contents'
  | 'part'
  | 'section'
  | 'subsection'
  | 'paragraph'
  | 'gap'
  | 'table'
  | 'scroll'
  | 'grid'
  | 'caption'
  | 'heading-cell'
  | 'label-cell'
  | 'number-cell'
  | 'text-cell'
  | 'note';

/** Writes elements as HTML; a number carries its address, once as the id that links can name. */
export function elementsHtml(
  elements: readonly Element[],
  facts: readonly PublishedFact[],
  marks: Marks,
): string {
  const named = new Set<string>();
  const values = new Map(facts.map((fact) => [fact.id, fact]));
  const state: State = { marks, named, values };
  return elements.map((element) => elementHtml(element, state)).join('\n');
}

interface State {
  readonly marks: Marks;
  /** The addresses that an element has for its id already. */
  readonly named: Set<string>;
  readonly values: ReadonlyMap<string, PublishedFact>;
}

function elementHtml(element: Element, state: State): string {
  const { marks } = state;
  switch (element.kind) {
    case 'cover': {
      const [unit = '', ...lines] = element.lines;
      const rest = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
      return `<header${marks('cover')}><h1>${escaped(unit)}</h1>${rest}</header>`;
    }
    case 'contents':
      return contentsHtml(element, marks);
    case 'heading': {
      const kind = (['part', 'section', 'subsection'] as const)[element.level - 1]!;
      const tag = `h${element.level + 1}`;
      return `<${tag} id="${escaped(element.anchor)}"${marks(kind)}>${escaped(element.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p${marks('paragraph')}>${element.runs.map((run) => runHtml(run, state)).join('')}</p>`;
    case 'table':
      return tableHtml(element, state);
  }
}

function contentsHtml({ title, entries }: Contents, marks: Marks): string {
  const items = entries.map(
    ({ text, level, target }) =>
      `<li class="level-${level}"><a href="${linkTo(target)}">${escaped(text)}</a></li>`,
  );
  return `<nav${marks('contents')} aria-labelledby="contents"><h2 id="contents">${escaped(title)}</h2><ul>${items.join('')}</ul></nav>`;
}

function runHtml({ text, facts, isGap }: Run, state: State): string {
  if (isGap) return `<mark${state.marks('gap')}>${escaped(text)}</mark>`;
  return facts ? dataHtml(text, facts, state) : escaped(text);
}

/** A number with the addresses of what it states; the first that is not named yet becomes the id. */
function dataHtml(text: string, facts: readonly string[], { named, values }: State): string {
  const id = facts.find((each) => !named.has(each));
  if (id) named.add(id);
  const fact = values.get(facts[0]!);
  const name = id ? ` id="${escaped(id)}"` : '';
  return `<data${name} value="${valueOf(fact)}" data-fact="${escaped(facts.join(' '))}">${escaped(text)}</data>`;
}

/** Money in 分, percentages in millionths, counts as they are. */
function valueOf(fact: PublishedFact | undefined): string {
  switch (fact?.value.kind) {
    case 'money':
      return String(fact.value.money.fen);
    case 'ratio':
      return String(fact.value.ratio.ppm);
    case 'count':
      return String(fact.value.count);
    default:
      return '';
  }
}

function tableHtml(table: Table, state: State): string {
  const { marks } = state;
  const name = [table.left, table.middle].filter(Boolean).join(' ');
  const lines = [table.number, name, table.right].filter((line) => line);
  const caption = [
    `<div class="title"><b>${escaped(table.title)}</b></div>`,
    ...lines.map((line) => `<div>${escaped(line!)}</div>`),
  ].join('');
  const columns = table.columns.map(({ kind }) => `<col class="${kind}">`).join('');
  const head = table.head
    .map((row) => `<tr>${row.map((cell) => cellHtml(cell, state)).join('')}</tr>`)
    .join('');
  const body = table.body
    .map((row) => `<tr>${row.map((cell) => cellHtml(cell, state)).join('')}</tr>`)
    .join('');
  const notes = table.notes.map((note) => `<p${marks('note')}>${escaped(note)}</p>`).join('');
  return [
    `<div id="${escaped(table.anchor)}"${marks('table')}>`,
    `<div${marks('scroll')} role="group" tabindex="0" aria-label="${escaped(table.title)}">`,
    `<table${marks('grid')}><caption${marks('caption')}>${caption}</caption><colgroup>${columns}</colgroup>`,
    head ? `<thead>${head}</thead>` : '',
    `<tbody>${body}</tbody></table></div>${notes}</div>`,
  ].join('\n');
}

function cellHtml(cell: TableCell, state: State): string {
  const { marks } = state;
  const { columnSpan = 1, rowSpan = 1 } = cell;
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const text = cell.facts ? dataHtml(cell.text, cell.facts, state) : escaped(cell.text);
  switch (cell.role) {
    case 'heading':
      return `<th scope="${columnSpan > 1 ? 'colgroup' : 'col'}"${spans}${marks('heading-cell')}>${text}</th>`;
    case 'label':
      return cell.text === ''
        ? `<td${spans}${marks('label-cell')}></td>`
        : `<th scope="row"${spans}${marks('label-cell')}>${text}</th>`;
    case 'number':
    case 'line':
      return `<td${spans}${marks('number-cell')}>${text}</td>`;
    case 'code':
    case 'text':
      return `<td${spans}${marks('text-cell')}>${text}</td>`;
  }
}
