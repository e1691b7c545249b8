/** The folder of a name, '' at the top. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

/** The name without its folders. */
export function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The name of a file without folders and extension, as two formats of one document share it. */
export function stemOf(name: string): string {
  return lastOf(name)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .trim();
}

export function extensionOf(name: string): string {
  const last = lastOf(name);
  const dot = last.lastIndexOf('.');
  return dot < 0 ? '' : last.slice(dot + 1).toLowerCase();
}

const chinese = '零一二三四五六七八九';

/** Names as people put them in order: 附件2 before 附件10, 附件二 before 附件十, folders as they are nested. */
export function naturally(a: string, b: string): number {
  const [one, two] = [piecesOf(a), piecesOf(b)];
  for (let index = 0; index < Math.min(one.length, two.length); index += 1) {
    const [left, right] = [one[index]!, two[index]!];
    if (left === right) continue;
    const [number, other] = [numberOf(left), numberOf(right)];
    if (number !== undefined && other !== undefined && number !== other) return number - other;
    if ((number === undefined) !== (other === undefined)) return number === undefined ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return one.length - two.length || (a < b ? -1 : a > b ? 1 : 0);
}

function piecesOf(name: string): string[] {
  return name.match(/\d+|[一二三四五六七八九十]+|\/|[^\d一二三四五六七八九十/]+/g) ?? [];
}

/** 10 of 10, 十; 12 of 12, 十二. */
function numberOf(piece: string): number | undefined {
  if (/^\d+$/.test(piece)) return Number(piece);
  if (/^[一二三四五六七八九]$/.test(piece)) return chinese.indexOf(piece);
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(piece);
  return tens
    ? (tens[1] ? chinese.indexOf(tens[1]) : 1) * 10 + Math.max(0, chinese.indexOf(tens[2] || '零'))
    : undefined;
}

const partWords =
  /^(?:\d+[.、_-]?|[一二三四五六七八九十]+[.、_-]?|第.部分)?(?:附件|附表|附录|正文|文本|说明|情况说明|报表|表格|公开表|公开表格|决算表|决算公开表|excel|word|tables?|xlsx?|docx?)\d*$/i;

/** Whether a folder is named for a part of a document: 附件, 02公开表; not for an institution or a year. */
export function isPartFolder(name: string): boolean {
  return partWords.test(name.trim());
}

/** The page that a browser saved `folder` beside, where it is such a folder: 决算_files, 决算.files, 决算_文件. */
export function savedPageStem(folder: string): string | undefined {
  return /^(.+)(?:_files|\.files|_file|_文件|_elements)$/i.exec(folder)?.[1];
}
