import type { Language, Text } from '../core/messages.ts';
import type { Place } from '../core/span.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Remark, RemarkKind } from '../model/source.ts';
import { placeAt, shownAt } from './places.ts';

export const remarksTitle: Text = { zh: '读取时注意到', en: 'Noticed while reading' };

export const remarkWords: Readonly<Record<RemarkKind, Text>> = {
  picture: { zh: '图片', en: 'picture' },
  hidden: { zh: '隐藏', en: 'hidden' },
  revision: { zh: '修订', en: 'tracked change' },
  'shown-otherwise': { zh: '显示值不同', en: 'shown otherwise' },
  'no-value': { zh: '公式没有结果', en: 'no value' },
  macro: { zh: '宏', en: 'macro' },
  'passed-over': { zh: '没有读', en: 'passed over' },
  attachment: { zh: '附件', en: 'attachment' },
  scan: { zh: '扫描页', en: 'scanned page' },
  recognised: { zh: '文字识别', en: 'recognised text' },
  aligned: { zh: '按对齐读', en: 'read by alignment' },
  unmapped: { zh: '字符无法还原', en: 'characters without a map' },
};

/** A remark as it is told: what is remarked alike at several places is told once. */
export interface Noticed {
  readonly kind: RemarkKind;
  readonly message: string;
  /** The first places, or '' where it is about the whole file. */
  readonly where: string;
}

const placesShown = 5;

/** What the reader noticed about the paper, in the order of the first place of each. */
export function noticedIn(disclosure: Disclosure, language: Language): Noticed[] {
  const zh = language === 'zh';
  const alike = new Map<string, Remark[]>();
  for (const remark of disclosure.source.remarks) {
    const key = `${remark.kind} ${remark.message[language]}`;
    const group = alike.get(key);
    if (group) group.push(remark);
    else alike.set(key, [remark]);
  }
  return [...alike.values()].map((remarks) => {
    const spans = remarks.map(({ span }) => span);
    // what is noticed of the whole file is noted at its beginning
    const isPlaced = remarks[0]!.kind !== 'macro' && spans.some(({ start }) => start > 0);
    const more = spans.length - placesShown;
    const rest = more <= 0 ? '' : zh ? `等${spans.length}处` : ` and ${more} more`;
    return {
      kind: remarks[0]!.kind,
      message: remarks[0]!.message[language],
      where: isPlaced ? shownAt(disclosure, spans.slice(0, placesShown), language) + rest : '',
    };
  });
}

export function remarksJson(
  disclosure: Disclosure,
  language: Language,
): { kind: RemarkKind; message: string; place: Place }[] {
  return disclosure.source.remarks.map(({ kind, message, span }) => ({
    kind,
    message: message[language],
    place: placeAt(disclosure, span),
  }));
}
