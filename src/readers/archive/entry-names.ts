/** What systems and programs leave behind: nobody published it. */
const junkFolder = /(?:^|\/)(?:__MACOSX|\.[^/]*|\$RECYCLE\.BIN|System Volume Information)(?:\/|$)/i;
const junkFile =
  /(?:^|\/)(?:~\$[^/]*|\.~[^/]*|Thumbs\.db|desktop\.ini|ehthumbs\.db|[^/]*\.(?:tmp|lnk|url))$/i;

export function isJunk(name: string): boolean {
  return junkFolder.test(name) || junkFile.test(name);
}

const longestSegment = 120;
const mostFolders = 16;

/**
 * A name in an archive as it may be shown: folders parted by `/`, never leaving the archive, no drive, nothing that
 * steers a terminal or turns the direction of writing, and of a length that can be read. Nothing is ever written
 * under it.
 */
export function harmlessName(name: string): string {
  const segments = name
    .split(/[\\/]+/)
    .map((segment) => segment.replaceAll(unprintable, '·').trim())
    .filter((segment) => segment !== '' && !/^\.{1,2}$/.test(segment) && !/^[A-Za-z]:$/.test(segment))
    .map(shortened);
  if (segments.length === 0) return '·';
  const folders = segments.slice(0, -1).slice(0, mostFolders);
  return [...folders, segments[segments.length - 1]!].join('/');
}

const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/g;

/** The beginning and the end of a long name: its extension says what it is. */
function shortened(segment: string): string {
  if (segment.length <= longestSegment) return segment;
  const dot = segment.lastIndexOf('.');
  const extension = dot > segment.length - 10 ? segment.slice(dot) : '';
  return `${segment.slice(0, longestSegment - extension.length - 1)}…${extension}`;
}
