import type { Publication } from '../../model/publication.ts';
import { cellAddress, columnName } from '../../core/cell-address.ts';
import type { Part, RangeName } from '../../sheets/layout.ts';
import { quotedSheet, writeXlsx } from '../../sheets/xlsx.ts';
import { factName } from '../fact-name.ts';
import {
  applicationXml,
  corePropertiesXml,
  dataPropertiesXml,
  dataRelationsXml,
  dataXml,
  media,
  office,
} from '../office.ts';
import type { Draft } from './draft.ts';
import { frontSheet } from './front-sheet.ts';
import type { Group } from './groups.ts';
import { groupsOf } from './groups.ts';
import { looks } from './looks.ts';
import { uniqueNames } from './sheet-names.ts';
import { tableSheet } from './table-sheet.ts';
import { wordsSheet } from './words-sheet.ts';

/** The workbook as bytes. */
export function xlsxOf(publication: Publication): Uint8Array {
  const drafts = groupsOf(publication.elements).map(draftOf);
  const names = uniqueNames(drafts.map(({ wantedName }) => wantedName));
  const sheets = drafts.map((draft, at) => ({ ...draft, name: names[at]! }));
  const places = new Map(
    sheets.flatMap(({ name, anchors }) =>
      anchors.map(([anchor, cell]) => [anchor, `${quotedSheet(name)}!${cell}`] as const),
    ),
  );
  const facts = factNames(sheets);
  return writeXlsx({
    sheets: sheets.map(({ name, layout, links }) => ({
      ...layout,
      name,
      links: links.flatMap(({ cell, target }) => {
        const to = places.get(target);
        return to ? [{ cell, to }] : [];
      }),
    })),
    looks,
    names: facts.map(({ range }) => range),
    footer: '&C— &P —',
    parts: partsOf(publication, new Map(facts.map(({ fact, range }) => [range.name, fact]))),
  });
}

function draftOf(group: Group): Draft {
  switch (group.kind) {
    case 'front':
      return frontSheet(group.elements);
    case 'words':
      return wordsSheet(group.elements);
    case 'table':
      return tableSheet(group.headings, group.table);
  }
}

/** Programs take no longer comment on a name. */
const longestComment = 255;

/** A name for the first cell that states each fact; its comment is the address. */
function factNames(
  sheets: readonly (Draft & { readonly name: string })[],
): { readonly fact: string; readonly range: RangeName }[] {
  const first = new Map<string, string>();
  for (const { name, facts } of sheets)
    for (const [fact, cell] of facts)
      if (!first.has(fact)) first.set(fact, `${quotedSheet(name)}!${fixed(cell)}`);
  return [...first].map(([fact, range]) => ({
    fact,
    range: { name: factName(fact), range, ...(fact.length <= longestComment ? { comment: fact } : {}) },
  }));
}

function fixed(cell: string): string {
  const { row, column } = cellAddress(cell)!;
  return `$${columnName(column)}$${row + 1}`;
}

/** Who made it of what, and its data: a part of its own, so that no sheet of data passes for a table. */
function partsOf(publication: Publication, names: ReadonlyMap<string, string>): Part[] {
  return [
    {
      name: 'customXml/item1.xml',
      content: dataXml(publication, names),
      relation: { of: 'workbook', type: 'customXml' },
    },
    {
      name: 'customXml/itemProps1.xml',
      content: dataPropertiesXml,
      contentType: `${media}.customXmlProperties+xml`,
    },
    { name: 'customXml/_rels/item1.xml.rels', content: dataRelationsXml },
    {
      name: 'docProps/core.xml',
      content: corePropertiesXml(publication),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      relation: {
        of: 'file',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      },
    },
    {
      name: 'docProps/app.xml',
      content: applicationXml(publication),
      contentType: `${media}.extended-properties+xml`,
      relation: { of: 'file', type: `${office}/relationships/extended-properties` },
    },
  ];
}
