import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { gb9704, templateOfFinalAccounts } from '../../standards/citations.ts';
import type { PrintedLine } from '../common/lines.ts';
import { findWords, linesOf, pointingTo } from '../common/lines.ts';

type Kind = 'inverted' | 'useOfNothing' | 'punctuation';

/** What is found in folded text, by what is wrong with it. */
const wordings: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['inverted', /(?<=财政拨款|公共预算|基金预算|经营预算|"三公"经费|年度?)决算支出(?!表|的?情况)/g],
  [
    'useOfNothing',
    /主要用于:?(?:我|本)?(?:单位|部门)?(?:20\d\d年度?|本年度?|当年)?(?:无(?=此项|该项|相关|因公|公务|出国|接待|购置|支出)|没有|未发生|未安排)[^，。；]*/g,
  ],
  ['punctuation', /([，。；、:])\1+(?!\1)|[，、；]。|。[，、；]/g],
];

export default rule({
  id: 'text/wording-inverted',
  title: { zh: '用语不当', en: 'Awkward wording' },
  why: {
    zh: '法定的说法是“支出决算”；用途要说钱用在哪里，没有支出就没有用途；标点重复是修改时留下的。',
    en: 'The statutory term is 支出决算; a use says where money went, and nothing spent has no use; doubled punctuation is left over from editing.',
  },
  remedy: {
    zh: '改用法定说法；没有支出的写“本年度没有发生此项支出”；删去多余的标点。',
    en: 'Use the statutory term; where nothing was spent say so instead of a use; delete the surplus mark.',
  },
  severity: 'note',
  basis: [templateOfFinalAccounts, gb9704],
  catalogue: ['Q10'],
  messages: {
    inverted: {
      zh: '“{words}”应写作“支出决算”（{count}处）',
      en: '“{words}” should read 支出决算 ({count})',
    },
    useOfNothing: {
      zh: '用途写成“{words}”：没有支出，就没有用途（{count}处）',
      en: 'a use that is none: “{words}” ({count})',
    },
    punctuation: { zh: '标点重复：“{words}”（{count}处）', en: 'doubled punctuation: “{words}” ({count})' },
  },
  *check({ current }: Case) {
    const lines = linesOf(current).filter(isProse);
    let clean = true;
    for (const [message, pattern] of wordings) {
      const found = findWords(current.source, lines, pattern).filter((place) => !isLeader(place.words));
      if (found.length === 0) continue;
      clean = false;
      const words = found[0]!.words;
      yield {
        kind: 'fail',
        message,
        holes: { words, count: String(found.length) },
        ...pointingTo(found),
        logicalPlace: message,
      };
    }
    if (clean) yield pass;
  },
  examples: {
    ok: [
      `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
2024年度一般公共预算财政拨款支出决算10.00万元，主要用于：无人值守测站的维护……`,
    ],
    bad: [
      [
        `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
2024年度一般公共预算财政拨款⟦决算支出⟧10.00万元⟦。。⟧
九、财政拨款“三公”经费支出决算情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
公务用车购置支出0万元，⟦主要用于：本单位没有购置公务用车⟧。`,
        '“决算支出”应写作“支出决算”（1处）',
        '标点重复：“。。”（1处）',
        '用途写成“主要用于：本单位没有购置公务用车”：没有支出，就没有用途（1处）',
      ],
    ],
  },
});

function isProse(line: PrintedLine): boolean {
  return line.role === 'text';
}

/** Leaders of contents and ellipses are long runs of one mark. */
function isLeader(words: string): boolean {
  return /^([，。；、：:])\1{3,}$/.test(words);
}
