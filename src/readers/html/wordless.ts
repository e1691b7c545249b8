import type { Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import type { Source } from '../../model/source.ts';
import type { Counts } from './notes.ts';

/** A page with fewer words and no table, which a program or a form fills, is not the document. */
const fewWords = 120;

/** Why a page that holds no words of a document does not, and what to do; undefined where it holds some. */
export function wordless(
  source: Source,
  texts: readonly string[],
  counts: readonly Counts[],
): Refusal | undefined {
  const words = source.text.replaceAll(/[\s\u00a0\u3000]/g, '').length;
  if (words > fewWords || source.blocks.some((block) => block.kind === 'grid')) return undefined;
  const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  const total = (name: keyof Counts) => counts.reduce((sum, each) => sum + each[name], 0);
  if (
    has(/<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh/i) ||
    has(/\blocation(?:\.href)?\s*=|\blocation\.replace\(/)
  )
    return refuse(
      '这个网页只是跳转页，没有正文。请在浏览器里打开，等它转到正文后再另存。',
      'This page only leads to another one. Open it in a browser and save the page that it leads to.',
    );
  if (has(/<input[^>]{0,300}type\s*=\s*["']?password/i))
    return refuse(
      '这是登录页，没有正文。请登录后打开正文再另存。',
      'This is a page for logging in. Log in, open the document and save that.',
    );
  if (total('attachments') > 0)
    return refuse(
      `网页里没有正文，正文在附件里（${total('attachments')} 个）。请下载附件后检查附件。`,
      `The page holds no text of its own: the document is attached to it (${total('attachments')}). Download the attachment and check that.`,
    );
  if (total('pictures') > 0 && words < fewWords / 2)
    return refuse(
      `网页里只有图片（${total('pictures')} 张），没有文字：图片不能读。请下载附件里的 Word 或 Excel 后检查。`,
      `The page holds pictures only (${total('pictures')}), which cannot be read. Download the Word or Excel file of the disclosure.`,
    );
  if (has(/<frameset|<iframe/i) && words < fewWords / 2)
    return refuse(
      '这个网页只是框架，正文在另外的文件里（例如同名 .files 文件夹里的 sheet001.htm）。请检查那些文件，或另存为一个文件。',
      'This page is only a frame; the text is in other files (such as sheet001.htm in the folder of the same name). Check those, or save it as one file.',
    );
  if (total('ofTheSite') > 0 && words < fewWords / 2)
    return refuse(
      '网页里只有导航和链接，没有正文：这可能是目录页。请打开其中的正文页面再另存。',
      'The page holds menus and links only: it may be a list of documents. Open the document and save that.',
    );
  if (words === 0 || has(/<script/i))
    return refuse(
      has(/<script/i)
        ? '网页里没有文字：正文是浏览器用脚本显示的。请在浏览器里打开，等正文出来后选“另存为—网页，全部”或复制到 Word 后再检查。'
        : '网页里没有文字。请确认另存是否完成。',
      has(/<script/i)
        ? 'The page holds no text: it is made by script. Open it in a browser and save the rendered page (complete), or copy it into Word.'
        : 'The page holds no text. Check that it was saved completely.',
    );
  return undefined;
}
