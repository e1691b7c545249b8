import type { Case } from '../../model/case.ts';
import { originalSpan } from '../../core/fold.ts';
import type { Span } from '../../core/span.ts';
import { pass, rule } from '../../model/rule.ts';
import { gb9704 } from '../../standards/citations.ts';
import type { PrintedLine } from '../common/lines.ts';
import { linesOf } from '../common/lines.ts';
import { hasSection, notRecognised } from '../common/sections.ts';

/** 编委 decides on establishments, 编办 is its office: each numbers its own documents. */
type Issuer = 'commission' | 'office';

interface NumberedAct {
  readonly issuer: Issuer;
  readonly issuerWords: string;
  readonly issuerSpan: Span;
  readonly numberedBy: Issuer;
  readonly number: string;
  readonly span: Span;
}

const issuers = /(?:机构)?编制委员会(?:办公室)?|编委(?:会)?(?:办公室|办)?|(?:机构)?编制办公室|编办/g;
const numbers =
  /([\u4e00-\u9fff]{0,6}?编(?:委)?(?:办)?[\u4e00-\u9fff]{1,3})[[(](?:19|20)\d{2}[\])]\d{1,5}号/g;

export default rule({
  id: 'overview/issuer-number-disagrees',
  title: { zh: '发文机关与文号不符', en: 'Issuer and number of a document disagree' },
  why: {
    zh: '编制委员会和它的办公室各有自己的发文代字。写的是编委的文件，文号却是编办的，机关和文号总有一个写错了。',
    en: 'The commission for establishments and its office number their documents apart. Where one is named and the other’s number is given, one of the two is wrong.',
  },
  remedy: {
    zh: '查原件，改正发文机关或者文号。',
    en: 'Look at the document itself and correct the issuer or the number.',
  },
  severity: 'warning',
  basis: [gb9704],
  catalogue: ['Q19'],
  messages: {
    disagree: {
      zh: '发文机关写“{issuer}”，文号“{number}”却是{office}的',
      en: 'the issuer is given as “{issuer}”, but “{number}” is a number of {office}',
    },
  },
  *check({ current }: Case) {
    if (!hasSection(current, 'overview')) {
      yield { kind: 'unable', missing: notRecognised('overview') };
      return;
    }
    const acts = linesOf(current)
      .filter((line) => line.role === 'text' && line.section.startsWith('overview'))
      .flatMap(actsIn);
    if (acts.length === 0)
      yield {
        kind: 'notApplicable',
        why: { zh: '概况没有写机构编制文件的文号', en: 'no numbered act on the establishment is named' },
      };
    for (const act of acts) {
      if (act.issuer === act.numberedBy) yield pass;
      else
        yield {
          kind: 'fail',
          message: 'disagree',
          holes: {
            issuer: act.issuerWords,
            number: act.number,
            office:
              act.numberedBy === 'office'
                ? { zh: '编办', en: 'the office (编办)' }
                : { zh: '编委', en: 'the commission (编委)' },
          },
          span: act.span,
          related: [{ label: { zh: '发文机关', en: 'the issuer' }, span: act.issuerSpan }],
          logicalPlace: `issuer/${act.number}`,
        };
    }
  },
  examples: {
    ok: [
      `第一部分 概况
二、机构设置情况
经青禾县机构编制委员会《关于设立云岭县水文站的批复》（青编字〔2009〕12号）批准设立；青禾县编办（青编办字〔2012〕3号）核增编制。`,
    ],
    bad: [
      [
        `第一部分 概况
二、机构设置情况
经青禾县机构编制委员会《关于设立云岭县水文站的批复》（⟦青编办字〔2009〕12号⟧）批准设立。`,
        '发文机关写“机构编制委员会”，文号“青编办字〔2009〕12号”却是编办的',
      ],
      [
        `第一部分 概况
二、机构设置情况
青禾县编办《关于调整编制的通知》（⟦青编字〔2012〕3号⟧）核增编制2名。`,
        '发文机关写“编办”，文号“青编字〔2012〕3号”却是编委的',
      ],
    ],
  },
});

/** Each number with the issuer named last before it in the sentence, outside the titles of documents. */
function actsIn(line: PrintedLine): NumberedAct[] {
  const { folded } = line;
  const { text } = folded;
  const plain = text.replaceAll(/《[^》]*》/g, (title) => '　'.repeat(title.length));
  return [...plain.matchAll(numbers)].flatMap((match) => {
    const from = Math.max(plain.lastIndexOf('。', match.index), plain.lastIndexOf('；', match.index)) + 1;
    const issuer = [...plain.slice(from, match.index).matchAll(issuers)].at(-1);
    if (!issuer || plain.slice(from + issuer.index + issuer[0].length, match.index).includes('号')) return [];
    const at = from + issuer.index;
    const number = text.slice(match.index, match.index + match[0].length);
    return [
      {
        issuer: /办公室|办$/.test(issuer[0]) ? ('office' as const) : ('commission' as const),
        issuerWords: issuer[0],
        issuerSpan: originalSpan(folded, at, at + issuer[0].length),
        numberedBy: /编(?:委)?办/.test(match[1]!) ? ('office' as const) : ('commission' as const),
        number: number.replace('[', '〔').replace(']', '〕'),
        span: originalSpan(folded, match.index, match.index + match[0].length),
      },
    ];
  });
}
