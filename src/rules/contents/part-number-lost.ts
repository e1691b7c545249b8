import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { gb9704, templateOfFinalAccounts } from '../../standards/citations.ts';
import { findWords, linesOf, pointingTo } from '../common/lines.ts';

/** 部分 2024年度部门决算表: the number before 部分 is gone. */
const headless = /^(?:第)?部分[、:]?.{0,30}(?:决算表|预算表|情况说明|名词解释|概况|附件|附表)$/g;

export default rule({
  id: 'contents/part-number-lost',
  title: { zh: '“第几部分”的编号丢失', en: 'A part has lost its number' },
  why: {
    zh: '自动编号在转换格式时容易丢，只剩“部分”两个字，读者不知道这是第几部分。',
    en: 'Automatic numbers are easily lost when a format is converted; what is left does not say which part it is.',
  },
  remedy: { zh: '补上“第二部分”这样的编号。', en: 'Write the number of the part again.' },
  severity: 'warning',
  basis: [gb9704, templateOfFinalAccounts],
  catalogue: ['F16'],
  messages: {
    lost: {
      zh: '标题“{words}”前面的“第几”丢了（{count}处）',
      en: 'heading “{words}” has lost its number ({count})',
    },
  },
  *check({ current }: Case) {
    const places = findWords(current.source, linesOf(current), headless);
    if (places.length === 0) yield pass;
    else
      yield {
        kind: 'fail',
        message: 'lost',
        holes: { words: places[0]!.line.folded.text, count: String(places.length) },
        ...pointingTo(places),
        suggestion: { kind: 'confirm', text: { zh: '补上编号', en: 'add the number' } },
        logicalPlace: 'contents/parts',
      };
  },
  examples: {
    ok: [
      `第一部分 概况
第二部分 2024年度决算表
部分项目的绩效情况说明见附件。`,
    ],
    bad: [
      [
        `第一部分 概况
⟦部分 2024年度决算表⟧
部分 2024年度情况说明`,
        '标题“部分2024年度决算表”前面的“第几”丢了（2处）',
      ],
    ],
  },
});
