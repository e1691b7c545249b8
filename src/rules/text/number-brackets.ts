import { same } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { gb9704 } from '../../standards/citations.ts';

/** A year in any of the wrong brackets: what a text must hold before it is looked at closely. */
const bracketed = /[【[［]\s*(?:19|20)\d{2}\s*[】\]］]/;
/** The number of a document with its year in the wrong brackets: 〔〕 are the right ones. */
const misbracketed =
  /(?<=[\u4e00-\u9fff] ?)[【[［]\s*((?:19|20)\d{2})\s*[】\]］](?=\s*(?:第\s*)?\d{1,5}\s*号)/g;

export default rule({
  id: 'text/number-brackets',
  title: { zh: '发文字号的括号不合规范', en: 'Document numbers in the wrong brackets' },
  why: {
    zh: '公文格式规定，发文字号的年份用六角括号“〔〕”括入。',
    en: 'The standard for official documents puts the year of a document number into 〔 〕.',
  },
  remedy: { zh: '把年份的括号改为“〔〕”。', en: 'Put the year into 〔 〕.' },
  severity: 'note',
  basis: [gb9704],
  catalogue: ['Q14'],
  messages: {
    brackets: {
      zh: '发文字号的年份应用六角括号，写作“{right}”（{count}处）',
      en: 'the year of a document number takes the brackets of “{right}” ({count})',
    },
  },
  *check({ current }: Case) {
    const { text } = current.source;
    const found = (bracketed.test(text) ? [...text.matchAll(misbracketed)] : []).map((match) => ({
      year: match[1]!,
      words: match[0],
      span: { start: match.index, end: match.index + match[0].length } satisfies Span,
    }));
    const [first, ...others] = found;
    if (!first) yield pass;
    else
      yield {
        kind: 'fail',
        message: 'brackets',
        holes: { right: `〔${first.year}〕`, count: String(found.length) },
        span: first.span,
        related: others.map((other) => ({
          label: same(`${other.words} → 〔${other.year}〕`),
          span: other.span,
        })),
        expected: same(`〔${first.year}〕`),
        actual: same(first.words),
        suggestion: { kind: 'auto', text: { zh: '改用“〔〕”', en: 'use 〔 〕' } },
        logicalPlace: 'document-numbers',
      };
  },
  examples: {
    ok: [
      `第一部分 概况
二、机构设置情况
根据《关于设立县水文站的批复》（青编字〔2009〕12号）设立，见[2009]年鉴第12期。`,
    ],
    bad: [
      [
        `第一部分 概况
二、机构设置情况
根据青编字⟦【2009】⟧12号文件设立，依据青财发[2015] 4号文件核定经费。`,
        '发文字号的年份应用六角括号，写作“〔2009〕”（2处）',
      ],
    ],
  },
});
