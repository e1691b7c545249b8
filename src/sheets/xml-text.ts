/** Words within an element. What XML cannot hold is dropped. */
export function elementText(words: string): string {
  return escaped(words).replaceAll('>', '&gt;');
}

/** Words within quotation marks; line breaks stay. */
export function attributeText(words: string): string {
  return escaped(words).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}

function escaped(words: string): string {
  return (
    words
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      // spreadsheet programs take this for an escape of their own
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  );
}
