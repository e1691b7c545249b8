import { folded } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Statement } from '../../model/fact.ts';
import { statementsOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules, threePublicRequirements } from '../../standards/citations.ts';
import { driversIn, reaches } from '../../standards/drivers.ts';
import { nameOf } from '../../standards/names.ts';
import { itemFamily, threePublicWords } from '../../standards/three-public-words.ts';
import { threePublicItems } from '../../standards/quantities.ts';

const farthestIntroduction = 60;

export default rule({
  id: 'narrative/reason-of-another-item',
  title: { zh: '原因说的是另一个项目', en: 'The reason is about another item' },
  why: {
    zh: '每一项的增减原因都要说明这一项自己的事。抄上一项的句子忘了改，公众读到的就是错的原因。',
    en: 'Each item needs its own reason. A sentence copied from the item above and left unchanged tells the public the wrong one.',
  },
  remedy: {
    zh: '按这一项的实际情况重写原因；没有发生的，写明没有这一项支出。',
    en: 'Write the reason of this very item; where nothing was spent, say that there was no such expenditure.',
  },
  severity: 'error',
  basis: [openGovernmentRules, threePublicRequirements],
  catalogue: ['Q01'],
  messages: {
    another: { zh: '“{item}”的原因写成了“{other}”', en: 'the reason for “{item}” speaks of “{other}”' },
    anotherUse: { zh: '“{item}”的用途写成了“{other}”', en: 'the use of “{item}” speaks of “{other}”' },
    otherAccount: {
      zh: '“{item}”的原因说的是{cause}，那笔钱不列在这一类',
      en: 'the reason for “{item}” is {cause}, which is not accounted for there',
    },
  },
  obligations: () => [...threePublicItems, 'items'],
  *check({ current, ledger }: Case) {
    const statements = [...statementsOf(current, 'reason'), ...statementsOf(current, 'use')];
    for (const item of threePublicItems) yield notStated(statements, item);
    for (const statement of statements) {
      const { about } = statement;
      if (!about) continue;
      const named = nameOf(about, ledger.names);
      if (about.concept === 'three-public' && about.at.item) {
        const own = itemFamily(about.at.item);
        const other = otherItem(statement.text, own);
        const key = own === 'vehicle' ? 'vehicle-running' : own;
        if (!other || threePublicWords[other]!.test(introduction(current, statement))) yield { ...pass, key };
        else {
          const holes = { item: named, other: nameOf({ ...about, at: { item: other } }) };
          const message = statement.kind === 'use' ? 'anotherUse' : 'another';
          yield {
            kind: 'fail',
            key,
            message,
            holes,
            span: statement.span,
            logicalPlace: `three-public/${about.at.item}`,
            ...suggestionFor(named.zh, named.en),
          };
        }
      } else if (about.concept === 'expenditure' && about.at.function && statement.kind === 'reason') {
        const causes = driversIn(statement.text);
        const elsewhere = causes.length > 0 && causes.every(({ driver }) => !reaches(driver, about.at));
        if (!elsewhere) yield { ...pass, key: 'items' };
        else {
          const cause = causes.map(({ word }) => word).join('、');
          yield {
            kind: 'fail',
            key: 'items',
            message: 'otherAccount',
            holes: { item: named, cause },
            span: statement.span,
            severity: 'warning',
            logicalPlace: `items/${about.at.function}`,
          };
        }
      }
    }
  },
  examples: {
    ok: [
      `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
公务用车购置费支出0万元，与上年相同，主要原因是：本单位没有购置公务用车；
公务接待费支出0.30万元，比上年减少0.10万元，下降25.00%，主要原因是：来访的业务单位减少。`,
      `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
公务用车运行维护费支出2.30万元，比上年增加0.10万元；公务接待费支出0万元，与上年持平。公务用车运行维护费支出增加的主要原因是公务用车维修增加。`,
    ],
    bad: [
      [
        `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
公务用车购置费支出0万元，与上年相同，主要原因是：⟦今年没有安排人员因公出国（境）⟧；
公务接待费支出0万元，与上年相同，主要原因是：⟦今年没有购置公务用车⟧。`,
        '“公务用车购置费”的原因写成了“因公出国（境）费”',
        '“公务接待费”的原因写成了“公务用车购置费”',
      ],
      [
        `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
卫生健康支出年初预算5.00万元，支出决算6.00万元，完成年初预算的120.00%。较上年决算增加1.00万元，增长20.00%，主要原因是⟦住房公积金基数上调⟧。`,
        '“卫生健康支出（210）”的原因说的是住房公积金，那笔钱不列在这一类',
      ],
    ],
  },
});

function notStated(statements: readonly Statement[], item: string) {
  const stated = statements.some(
    (statement) =>
      statement.about?.concept === 'three-public' && itemFamily(statement.about.at.item ?? '') === item,
  );
  return stated
    ? { ...pass, key: item }
    : ({
        kind: 'notApplicable',
        key: item,
        why: { zh: '这一项没有写原因或用途', en: 'no reason or use is stated for it' },
      } as const);
}

/** The clause that leads to a reason: 公务接待费支出减少的主要原因是. It may name another item than the sentence before. */
function introduction({ source }: Disclosure, { span }: Statement): string {
  const before = folded(source.text.slice(Math.max(0, span.start - farthestIntroduction), span.start));
  return /[^，。；]*$/.exec(before)![0];
}

/** The item that a text speaks of instead of its own. */
function otherItem(text: string, own: string): string | undefined {
  const ofOwn = own === 'vehicle' ? ['vehicle-purchase', 'vehicle-running'] : [own];
  if (ofOwn.some((item) => threePublicWords[item]?.test(text))) return undefined;
  return threePublicItems.find((item) => !ofOwn.includes(item) && threePublicWords[item]!.test(text));
}

function suggestionFor(zh: string, en: string) {
  return {
    suggestion: {
      kind: 'supply' as const,
      text: { zh: `写“${zh}”自己的原因`, en: `write the reason of “${en}” itself` },
    },
  };
}
