import type { Case } from '../../model/case.ts';
import { amountOf, moneyOf, statementsOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, openGovernmentRules } from '../../standards/citations.ts';
import { formatMoney, subtract } from '../../core/money.ts';
import { nameOf } from '../../standards/names.ts';

/** Words that presuppose that there was something last year. */
const presupposesBase = /基数|增大|提高|上调|调增|上涨|增长|提标|调标|扩大|较上年|比上年/;
/** Words that say that there was nothing. */
const saysNew = /上年(度)?(没有|无|未)|新增|首次|新设|今年(开始|起)|本年(开始|新)/;

export default rule({
  id: 'narrative/base-zero-growth',
  title: { zh: '上年为零，却说基数增大', en: 'Growth of a base that was zero' },
  why: {
    zh: '增加额等于今年的全部金额，说明上年是零。从零开始的增加不可能是“基数增大”造成的：要么上年数错，要么原因错。',
    en: 'An increase as large as the amount itself says that there was nothing last year. Nothing cannot have grown larger: either last year’s figure or the reason is wrong.',
  },
  remedy: {
    zh: '核对上年决算数；上年确实没有的，原因写今年为什么新增。',
    en: 'Check last year’s figure; if there really was nothing, say why it is new this year.',
  },
  severity: 'warning',
  basis: [arithmetic, openGovernmentRules],
  catalogue: ['Q06'],
  messages: {
    grown: {
      zh: '{item}增加{change}万元，等于今年的全部金额，推得上年为0，原因却说“{reason}”',
      en: '{item} increased by {change} 万元, all of this year’s amount, so last year’s was 0; yet the reason is “{reason}”',
    },
  },
  *check({ current, ledger }: Case) {
    for (const statement of statementsOf(current, 'reason')) {
      const fact = statement.explains;
      if (fact?.measure.kind !== 'change') continue;
      const change = moneyOf(fact);
      const now = amountOf(ledger, fact.about);
      if (!change || !now || now.fen <= 0n || subtract(now, change).fen !== 0n) continue;
      if (!presupposesBase.test(statement.text) || saysNew.test(statement.text)) {
        yield pass;
        continue;
      }
      yield {
        kind: 'fail',
        message: 'grown',
        holes: {
          item: nameOf(fact.about, ledger.names),
          change: formatMoney(change),
          reason: statement.text,
        },
        span: statement.span,
        related: [
          {
            label: { zh: `增加额${formatMoney(change)}万元`, en: `increase of ${formatMoney(change)} 万元` },
            span: fact.span,
          },
        ],
        settledBy: { zh: '上年度决算公开', en: 'last year’s disclosure' },
        logicalPlace: fact.id,
      };
    }
    yield pass;
  },
  examples: {
    ok: [
      `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
住房保障支出年初预算12.00万元，支出决算12.00万元，完成年初预算的100.00%。较上年决算增加12.00万元，主要原因是上年没有这项支出，今年由本站自行缴存。`,
    ],
    bad: [
      [
        `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
住房保障支出年初预算12.00万元，支出决算12.00万元，完成年初预算的100.00%。较上年决算增加12.00万元，主要原因是⟦缴存基数上调⟧。`,
        '住房保障支出（221）增加12.00万元，等于今年的全部金额，推得上年为0，原因却说“缴存基数上调”',
      ],
    ],
  },
});
