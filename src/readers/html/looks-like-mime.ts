import { beginningOf } from './looks-like-page.ts';

/** Whether bytes are a page saved as one file: a mail message whose body is a page and what belongs to it. */
export function looksLikeMime(bytes: Uint8Array): boolean {
  const text = beginningOf(bytes.subarray(0, 4096)).replace(/^[\ufeff\u00ef\u00bb\u00bf\s]+/, '');
  if (!/^[!-9;-~]{1,60}:[^\n]*\n/.test(text)) return false;
  return (
    /^MIME-Version\s*:/im.test(text) &&
    /^Content-Type\s*:\s*(?:multipart\/(?:related|mixed|alternative)|text\/html)/im.test(text)
  );
}
