import { zip } from '../../core/zip.ts';
import type { Publication } from '../../model/publication.ts';
import {
  applicationXml,
  corePropertiesXml,
  dataPropertiesXml,
  dataRelationsXml,
  dataXml,
} from '../office.ts';
import { bodyXml } from './body.ts';
import { bookmarks } from './bookmarks.ts';
import { wordNamespace, xmlHead } from './markup.ts';
import {
  contentTypesXml,
  documentRelationsXml,
  footerXml,
  packageRelationsXml,
  settingsXml,
} from './parts.ts';
import { fontTableXml, stylesXml } from './styles.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The document of Word as bytes. */
export function docxOf(publication: Publication): Uint8Array {
  const marks = bookmarks();
  const body = bodyXml(publication, marks);
  return zip([
    ['[Content_Types].xml', contentTypesXml],
    ['_rels/.rels', packageRelationsXml],
    [
      'word/document.xml',
      `${xmlHead}<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationships}"><w:body>${body}</w:body></w:document>`,
    ],
    ['word/_rels/document.xml.rels', documentRelationsXml],
    ['word/styles.xml', stylesXml()],
    ['word/fontTable.xml', fontTableXml()],
    ['word/settings.xml', settingsXml],
    ['word/footer1.xml', footerXml('right')],
    ['word/footer2.xml', footerXml('left')],
    ['customXml/item1.xml', dataXml(publication, marks.named())],
    ['customXml/itemProps1.xml', dataPropertiesXml],
    ['customXml/_rels/item1.xml.rels', dataRelationsXml],
    ['docProps/core.xml', corePropertiesXml(publication)],
    ['docProps/app.xml', applicationXml(publication)],
  ]);
}
