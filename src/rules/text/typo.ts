import { same } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { gb9704, openGovernmentRules } from '../../standards/citations.ts';
import { typos } from '../../standards/wording/typos.ts';
import { findWords, linesOf } from '../common/lines.ts';

export default rule({
  id: 'text/typo',
  title: { zh: '疑似错字', en: 'Likely misspelling' },
  why: {
    zh: '同音字、形近字不影响金额，却最容易被读者看到，也常常改变意思。',
    en: 'A wrong character changes no amount, but readers see it first, and it often changes the meaning.',
  },
  remedy: { zh: '改成右边的写法。', en: 'Write the word as suggested.' },
  severity: 'warning',
  basis: [gb9704, openGovernmentRules],
  catalogue: ['Q12'],
  messages: {
    misspelt: { zh: '疑似错字：“{wrong}”应为“{right}”', en: 'likely misspelling: “{wrong}” for “{right}”' },
  },
  *check({ current }: Case) {
    const lines = linesOf(current);
    const found = typos.flatMap((typo) =>
      findWords(current.source, lines, typo.wrong).map((place) => ({ ...place, right: typo.right })),
    );
    if (found.length === 0) yield pass;
    for (const { words, right, span, line } of found)
      yield {
        kind: 'fail',
        message: 'misspelt',
        holes: { wrong: words, right },
        span,
        expected: same(right),
        actual: same(words),
        suggestion: { kind: 'auto', text: { zh: `改为“${right}”`, en: `write “${right}”` } },
        logicalPlace: `${line.section}/${words}`,
      };
  },
  examples: {
    ok: [
      `第三部分 情况说明
十、其他重要事项情况说明
（三）国有资产占用情况说明
截至2024年12月31日，本单位共有车辆0辆。报名截止日期由主办单位另行公布。`,
      `第三部分 情况说明
十、其他重要事项情况说明
（一）机关运行经费支出情况说明
主要是经办单位的业务量增加，银行账户按规定清理。`,
    ],
    bad: [
      [
        `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
公务接待费支出0万元，主要是⟦办单位⟧没有接待任务。`,
        '疑似错字：“办单位”应为“本单位”',
      ],
      [
        `第三部分 情况说明
十、其他重要事项情况说明
（三）国有资产占用情况说明
⟦截止⟧2024年12月31日，本单位共有车辆0辆。⟦其它⟧用车0辆。`,
        '疑似错字：“截止”应为“截至”',
        '疑似错字：“其它”应为“其他”',
      ],
    ],
  },
});
