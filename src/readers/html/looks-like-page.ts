import { signatureOf } from '../signature.ts';

const looked = 65_536;

const firstElements =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|base|script|style|table|div|p|span|font|center|article|section|main|header|nav|aside|footer|figure|form|frameset|h[1-6]|ul|ol|br|hr|img|a|b|strong)(?=[\s/>]))/i;

/** What may stand before the first element: blanks, comments, the XML declaration. */
const preamble = /^(?:\s+|<!--(?!\[CDATA)[\s\S]*?-->|<\?xml(?:-stylesheet)?\s[^>]*>|<!\[[^\]>]*\]>)+/i;

const elements = /<\/(?:p|div|td|tr|span|table|a|li|h[1-6]|strong|font)\s*>|<br\s*\/?>/gi;

/** Whether bytes are a web page or a piece of one: its first element says so, or many of the next. */
export function looksLikePage(bytes: Uint8Array): boolean {
  if (signatureOf(bytes)) return false;
  const text = beginningOf(bytes);
  const start = text.replace(/^[\ufeff\u00ef\u00bb\u00bf\0]+/, '').replace(preamble, '');
  if (firstElements.test(start)) return true;
  // any other element first is XML of another kind: spreadsheets, feeds, Word's own
  if (/^<[?!a-z]/i.test(start)) return false;
  return (start.slice(0, 8192).match(elements)?.length ?? 0) >= 5;
}

/** The first characters, read so that each markup character is itself in any encoding of the web. */
export function beginningOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, looked);
  const zeros = start[1] === 0 ? 'utf-16le' : start[0] === 0 ? 'utf-16be' : undefined;
  const marked =
    start[0] === 0xff && start[1] === 0xfe
      ? 'utf-16le'
      : start[0] === 0xfe && start[1] === 0xff
        ? 'utf-16be'
        : undefined;
  return new TextDecoder(marked ?? zeros ?? 'latin1').decode(start);
}
