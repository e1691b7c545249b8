/**
 * Words of a document as text of a page or value of an attribute: nothing of them is markup, no control character
 * passes, and nothing turns the direction of writing.
 */
export function escaped(text: string): string {
  return special.test(text) ? text.replaceAll(everySpecial, (character) => entities[character] ?? '') : text;
}

// what has no entity is dropped: control characters, marks of direction, halves of characters
const pattern =
  /[&<>"']|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const special = new RegExp(pattern.source);
const everySpecial = new RegExp(pattern.source, 'g');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
