import { zip } from '../core/zip.ts';
import type { BookLayout, Part } from './layout.ts';
import { namespaces } from './namespaces.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesOf } from './styles.ts';
import { attributeText, elementText } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a workbook. The same layout gives the same bytes. */
export function writeXlsx<Style extends string>(book: BookLayout<Style>): Uint8Array {
  const styles = stylesOf(book.looks);
  const sheets = book.sheets.map((sheet, index) => ({ sheet, part: `worksheets/sheet${index + 1}.xml` }));
  const { parts = [] } = book;
  const inBook = [
    ...sheets.map(({ part }) => ['worksheet', part] as const),
    ['styles', 'styles.xml'] as const,
    ...relationsOf(parts, 'workbook'),
  ];
  return zip([
    [
      '[Content_Types].xml',
      declaration +
        contentTypes(
          sheets.map(({ part }) => part),
          parts,
        ),
    ],
    [
      '_rels/.rels',
      declaration + relations([['officeDocument', 'xl/workbook.xml'], ...relationsOf(parts, 'file')]),
    ],
    ['xl/workbook.xml', declaration + workbookXml(book)],
    ['xl/_rels/workbook.xml.rels', declaration + relations(inBook)],
    ['xl/styles.xml', declaration + styles.xml],
    ...sheets.map(
      ({ sheet, part }, index) =>
        [`xl/${part}`, declaration + sheetXml(sheet, { book, styles, isFirst: index === 0 })] as const,
    ),
    ...parts.map(({ name, content }) => [name, content] as const),
  ]);
}

function relationsOf(parts: readonly Part[], of: 'file' | 'workbook'): (readonly [string, string])[] {
  return parts.flatMap(({ name, relation }) =>
    relation?.of === of ? [[relation.type, of === 'file' ? name : `../${name}`] as const] : [],
  );
}

function contentTypes(sheets: readonly string[], parts: readonly Part[]): string {
  const own = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ...sheets.map((part) => [`xl/${part}`, 'worksheet']),
  ].map(([name, type]) => [name, `${contentType}.${type}+xml`]);
  const others = parts.flatMap(({ name, contentType: type }) => (type ? [[name, type]] : []));
  const overrides = [...own, ...others].map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return (
    `<Types xmlns="${namespaces.types}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** Of the types of Office the last word will do. */
function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], index) => {
    const full = type.includes('/') ? type : `${namespaces.office}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${namespaces.relations}">${each.join('')}</Relationships>`;
}

function workbookXml({ sheets, names }: Pick<BookLayout, 'sheets' | 'names'>): string {
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${attributeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, titleRows }, index) =>
    titleRows
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
            `${elementText(`${quotedSheet(name)}!$${titleRows.from}:$${titleRows.to}`)}</definedName>`,
        ]
      : [],
  );
  const ranges = names.map(
    ({ name, range, comment }) =>
      `<definedName name="${attributeText(name)}"${comment ? ` comment="${attributeText(comment)}"` : ''}>${elementText(range)}</definedName>`,
  );
  const all = [...titles, ...ranges].join('');
  const named = all && `<definedNames>${all}</definedNames>`;
  return (
    `<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.office}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000" tabRatio="850"/></bookViews>' +
    `<sheets>${listed.join('')}</sheets>${named}</workbook>`
  );
}

/** The name of a sheet as references have it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
