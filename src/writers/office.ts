import type { Publication } from '../model/publication.ts';
import { escaped, xmlHead } from './docx/markup.ts';
import { embeddedJson } from './embedded.ts';

export const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const media = 'application/vnd.openxmlformats-officedocument';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a part refers to. */
export function relationsXml(each: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = each.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${relations}">${list.join('')}</Relationships>`;
}

/** Without the days on which it was made and changed: the same document has the same bytes. */
export function corePropertiesXml({ title, unit, year }: Publication): string {
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ];
  return `${xmlHead}<cp:coreProperties ${namespaces.join(' ')}><dc:title>${escaped(title)}</dc:title><dc:subject>${year}年度决算公开</dc:subject><dc:creator>${escaped(unit)}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>`;
}

export function applicationXml({ unit }: Publication): string {
  return `${xmlHead}<Properties xmlns="${office}/extended-properties"><Application>juesuan</Application><Company>${escaped(unit)}</Company></Properties>`;
}

const factsNamespace = 'urn:juesuan:facts:1';

/** The data of the document, and which bookmark stands at which fact. */
export function dataXml(publication: Publication, bookmarks: ReadonlyMap<string, string>): string {
  const named = [...bookmarks].map(([name, fact]) => `<bookmark name="${name}" fact="${escaped(fact)}"/>`);
  return `${xmlHead}<facts xmlns="${factsNamespace}"><json>${escaped(embeddedJson(publication))}</json><bookmarks>${named.join('')}</bookmarks></facts>`;
}

/** The properties of the data belong to it. */
export const dataRelationsXml = relationsXml([
  ['rId1', `${office}/relationships/customXmlProps`, 'itemProps1.xml'],
]);

/** The name of the data store is the same in every document: one of a kind. */
export const dataPropertiesXml = `${xmlHead}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="{8C4B2D6E-3F1A-4E57-9A0B-6D2C71E5F801}"><ds:schemaRefs><ds:schemaRef ds:uri="${factsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
