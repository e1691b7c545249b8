import type { Decoded } from '../decode.ts';
import { decode } from '../decode.ts';

/**
 * Decodes a page: by its byte order mark; else as UTF-8 where every byte fits, whatever the page says of itself;
 * else as it says; else by evidence. `declared` is what stands around it: the head of a part of a message.
 */
export function decodePage(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const isMarked = /^(?:\ufeff|\ufffe|\u00ef\u00bb\u00bf)/.test(latin(bytes.subarray(0, 3)));
  const marked = isMarked || bytes[0] === 0xff || bytes[0] === 0xfe;
  const evident = decode(bytes);
  if (marked && evident) return evident;
  if (evident && evident.encoding !== 'gb18030') return evident;
  const said = labelOf(declared ?? metaOf(bytes));
  const candidates = [...new Set([...(said ? [said] : []), 'utf-8', 'gb18030'])];
  for (const encoding of candidates) {
    if (encoding === 'utf-8' && said !== 'utf-8' && evident) continue;
    const text = tolerated(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return evident;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** The encoding that a page names in its XML declaration or a meta element near its start. */
function metaOf(bytes: Uint8Array): string | undefined {
  const start = latin(bytes.subarray(0, 8192));
  return (/^[\s\S]{0,8}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]+)/i.exec(start) ??
    /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start))?.[1];
}

/** GB2312 and GBK are read as GB18030, which holds them: pages say the former and use the latter. */
function labelOf(name: string | undefined): string | undefined {
  if (!name) return undefined;
  try {
    const { encoding } = new TextDecoder(name.trim().toLowerCase());
    if (encoding === 'gbk') return 'gb18030';
    // names of western encodings and of UTF-16 that bytes do not bear out say nothing
    return /^(?:windows-125|iso-8859|utf-16|x-user|replacement)/.test(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** The text, unless more than one character in a hundred of those beyond ASCII is broken, or it is binary. */
function tolerated(bytes: Uint8Array, encoding: string): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  let broken = 0;
  let beyond = 0;
  let control = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) beyond += 1;
    if (code === 0xfffd) broken += 1;
    else if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) control += 1;
  }
  return broken <= 1 + beyond / 100 && control * 50 <= text.length ? text : undefined;
}
