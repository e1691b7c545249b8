const extensions = /\.(docx?|xlsx?|pdf|zip|ofd|wps|et|rar|7z)$/i;

/** Whether a link leads to a document or an archive of documents. */
export function isAttachment(href: string): boolean {
  return (
    extensions.test(pathOf(href)) || /[?&][^?#]*\.(?:docx?|xlsx?|pdf|zip|ofd|wps|et|rar)(?:&|$)/i.test(href)
  );
}

/** The name that a linked file has, as a person reads it. */
export function fileNameOf(href: string): string {
  const path = pathOf(href);
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function pathOf(href: string): string {
  return href
    .slice(0, 2000)
    .trim()
    .replace(/[?#].*$/s, '')
    .replaceAll('\\', '/');
}
