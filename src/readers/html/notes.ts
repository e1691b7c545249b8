import type { Text } from '../../core/messages.ts';
import type { RemarkKind } from '../../model/source.ts';
import { fileNameOf, isAttachment } from './attachments.ts';
import type { PageElement } from './tree.ts';
import { attribute, styled, textOf } from './tree.ts';

/** What a page holds besides the words that are read: each is noted where it stands, a few of each kind. */
export interface Notes {
  hidden(element: PageElement): void;
  deleted(element: PageElement): void;
  picture(element: PageElement, isAlone: boolean): void;
  link(element: PageElement): void;
  /** A frame or an object within the page. */
  frame(element: PageElement): void;
  ofTheSite(element: PageElement): void;
  /** Says what is said once of the whole page. */
  close(): void;
  readonly counts: Counts;
}

export interface Counts {
  readonly pictures: number;
  readonly attachments: number;
  readonly ofTheSite: number;
}

const mostOfAKind = 40;
const shortestHidden = 10;

export function notes(remark: (kind: RemarkKind, message: Text) => void): Notes {
  const said = { hidden: 0, deleted: 0 };
  const counts = { pictures: 0, attachments: 0, ofTheSite: 0 };
  const seen = new Set<string>();
  let firstOfTheSite = '';

  const attachment = (href: string, text: string, file = fileNameOf(href)) => {
    const name = text === '' ? file : shortened(text, 60);
    if (seen.has(href) || seen.size >= mostOfAKind) return;
    seen.add(href);
    counts.attachments += 1;
    const also =
      text !== '' && file !== '' && !name.includes(file)
        ? { zh: `（${shortened(file, 60)}）`, en: ` (${shortened(file, 60)})` }
        : { zh: '', en: '' };
    remark('attachment', {
      zh: `附件《${name}》${also.zh}在网页之外，没有读。请下载后与网页放在同一文件夹一起检查。`,
      en: `The attachment “${name}”${also.en} is outside the page and was not read. Download it and check it together with the page, in one folder.`,
    });
  };
  return {
    counts,
    hidden(element) {
      const text = plain(textOf(element));
      if (text.length < shortestHidden || said.hidden >= mostOfAKind) return;
      said.hidden += 1;
      remark('hidden', {
        zh: `网页里有隐藏的文字，没有读：“${shortened(text, 30)}”。`,
        en: `Text that the page hides was not read: “${shortened(text, 30)}”.`,
      });
    },
    deleted(element) {
      const text = plain(textOf(element));
      if (text === '' || said.deleted >= mostOfAKind) return;
      said.deleted += 1;
      remark('revision', {
        zh: `网页里有标为删除的文字，按已删除读：“${shortened(text, 30)}”。`,
        en: `Text marked as deleted was read as deleted: “${shortened(text, 30)}”.`,
      });
    },
    picture(element, isAlone) {
      if (!isContent(element, isAlone)) return;
      counts.pictures += 1;
      if (counts.pictures > mostOfAKind) return;
      const name = pictureName(element);
      remark('picture', {
        zh: `网页里有一张图片${name ? `（${name}）` : ''}：图片里的文字和表格没有读。`,
        en: `A picture${name ? ` (${name})` : ''}: words and tables in it were not read.`,
      });
    },
    link(element) {
      const href = attribute(element, 'href');
      if (!href) return;
      const text = plain(textOf(element));
      if (isAttachment(href)) attachment(href, text);
      else if (isAttachment(text)) attachment(href, text, '');
    },
    frame(element) {
      const href = attribute(element, 'src') ?? attribute(element, 'data') ?? '';
      if (isAttachment(href)) attachment(href, '');
    },
    ofTheSite(element) {
      counts.ofTheSite += 1;
      if (firstOfTheSite === '') firstOfTheSite = shortened(plain(textOf(element)), 20);
    },
    close() {
      if (counts.ofTheSite === 0) return;
      const { ofTheSite } = counts;
      remark('passed-over', {
        zh: `网页的导航、链接列表和页脚没有当作正文（${ofTheSite} 处，如“${firstOfTheSite}”）。`,
        en: `Menus, lists of links and the foot of the page were not read as text (${ofTheSite}, such as “${firstOfTheSite}”).`,
      });
    },
  };
}

/** A picture that may hold words: large or, where its size is not said, alone in its paragraph. */
function isContent(element: PageElement, isAlone: boolean): boolean {
  const width = size(element, 'width');
  const height = size(element, 'height');
  if (width !== undefined && height !== undefined) return width >= 200 && height >= 120;
  if ((width ?? 1000) < 200 || (height ?? 1000) < 120) return false;
  const source = attribute(element, 'src') ?? '';
  return (
    isAlone &&
    source !== '' &&
    !/logo|icon|banner|button|btn|spacer|blank|qrcode|\.gif|\.svg/i.test(fileNameOf(source))
  );
}

function size(element: PageElement, name: 'width' | 'height'): number | undefined {
  const value = styled(element, name) ?? attribute(element, name);
  const match = /^\s*(\d+(?:\.\d+)?)\s*(px|pt|cm|in|%)?/.exec(value ?? '');
  if (!match || match[2] === '%') return undefined;
  const scale = { px: 1, pt: 4 / 3, cm: 37.8, in: 96 }[match[2] ?? 'px'] ?? 1;
  return Number(match[1]) * scale;
}

function pictureName(element: PageElement): string {
  const words = plain(attribute(element, 'alt') ?? attribute(element, 'title') ?? '');
  if (words !== '') return shortened(words, 40);
  const source = attribute(element, 'src') ?? '';
  return /^data:/i.test(source) ? '' : shortened(fileNameOf(source), 40);
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0\u3000]+/g, ' ').trim();
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
