/** A block of the body. A section ends in the properties of a paragraph, so these stay apart until the end. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly style: string;
      /** Its own properties, in the order of the schema. */
      readonly properties?: string;
      readonly content: string;
    }
  | { readonly kind: 'table'; readonly xml: string };

export function paragraph(style: string, content: string, properties?: string): Block {
  return { kind: 'paragraph', style, content, ...(properties ? { properties } : {}) };
}

/** Writes a block; a section that ends with it is told there. */
export function blockXml(block: Block, section = ''): string {
  if (block.kind === 'table') return block.xml;
  const { style, properties = '', content } = block;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}${section}</w:pPr>${content}</w:p>`;
}

/** Signs that Latin fonts have too: these must be told to stand as wide as Chinese ones. */
const wide = /[“”‘’…—·×]/;

/** A run of words; line breaks and tabs are elements. */
export function run(text: string, properties = ''): string {
  if (text === '') return '';
  const hint = wide.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : '';
  const look = hint || properties ? `<w:rPr>${hint}${properties}</w:rPr>` : '';
  const parts = text.split(/(\t|\r\n|\r|\n)/).map((part, index) => {
    if (index % 2 === 1) return part === '\t' ? '<w:tab/>' : '<w:br/>';
    const space = part === part.trim() ? '' : ' xml:space="preserve"';
    return part === '' ? '' : `<w:t${space}>${escaped(part)}</w:t>`;
  });
  return `<w:r>${look}${parts.join('')}</w:r>`;
}

/** A field that prints nothing until a program fills it in; `look` says how it prints. */
export function field(instruction: string, look = '', isStale = false): string {
  const properties = look && `<w:rPr>${look}</w:rPr>`;
  const mark = (type: string, more = '') =>
    `<w:r>${properties}<w:fldChar w:fldCharType="${type}"${more}/></w:r>`;
  return [
    mark('begin', isStale ? ' w:dirty="true"' : ''),
    `<w:r>${properties}<w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    mark('separate'),
    mark('end'),
  ].join('');
}

/** Text as it may stand between tags and in quoted attributes; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what is to be left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
