import { folded } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import { passagesIn } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { quote } from '../../model/source.ts';
import {
  budgetRegulations6,
  disclosureRules2016,
  templateOfFinalAccounts,
} from '../../standards/citations.ts';
import { codeName } from '../../standards/names.ts';
import { hasSection, notRecognised } from '../common/sections.ts';

const section = 'narrative/general/items';

export default rule({
  id: 'narrative/stops-at-class',
  title: { zh: '具体情况只说明到类', en: 'The description stops at the class' },
  why: {
    zh: '支出按功能分类公开到项。表已经列到项，文字只写到类，读者看不出一类里各项与预算、上年的差别。',
    en: 'Expenditure is published down to the item. Where the table goes to items and the text stops at classes, the reader cannot tell what differs within a class.',
  },
  remedy: {
    zh: '按“类（款）项”逐项写年初预算、支出决算、完成率和差异原因。',
    en: 'Describe each item by its class, group and item: budget, final account, completion and reason.',
  },
  severity: 'warning',
  basis: [budgetRegulations6, disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['N25'],
  messages: {
    coarse: {
      zh: '一般公共预算财政拨款支出决算表列到{items}个项，具体情况只说明了{classes}个类：{names}',
      en: 'the table of general-budget expenditure goes down to {items} items, the description only to {classes} classes: {names}',
    },
  },
  *check({ current, ledger }: Case) {
    if (!hasSection(current, section)) return yield { kind: 'unable', missing: notRecognised(section) };
    const table = ledger.tables.get('general-expenditure');
    if (!table) return yield { kind: 'unable', missing: notRecognised('general-expenditure') };
    const items = new Set(table.rows.map(({ code }) => code).filter((code) => code.length === 7));
    if (items.size === 0)
      return yield {
        kind: 'notApplicable',
        why: { zh: '表没有列到项', en: 'the table does not go down to items' },
      };
    const passages = passagesIn(current, section);
    const text = passages.map((passage) => folded(quote(current.source, passage.span))).join('');
    const facts = passages
      .flatMap((passage) => passage.facts)
      .filter((fact) => fact.measure.kind === 'amount' && fact.about.at.function !== undefined);
    const codes = [...new Set(facts.map((fact) => fact.about.at.function!))];
    if (codes.some((code) => code.length > 3) || /\([款项]\)/.test(text)) return yield pass;
    if (codes.length === 0)
      return yield {
        kind: 'unable',
        missing: { zh: '没有认出逐类逐项的说明', en: 'no description by class or item was recognised' },
      };
    const names = codes.map((code) => codeName(code, 'function', ledger.names));
    const heading = current.sections.find(({ id }) => id === section)!;
    yield {
      kind: 'fail',
      message: 'coarse',
      holes: { items: String(items.size), classes: String(codes.length), names: names.join('、') },
      span: heading.headingSpan,
      related: codes.map((code, index) => ({
        label: { zh: `只写到${names[index]}（类）`, en: `only the class ${names[index]}` },
        span: facts.find((fact) => fact.about.at.function === code)!.span,
      })),
      logicalPlace: section,
    };
  },
  examples: {
    ok: [
      document('教育支出（类）普通教育（款）小学教育（项）年初预算9.00万元，支出决算9.00万元。'),
      document('教育支出9.00万元，其中普通教育（款）9.00万元。'),
    ],
    bad: [
      [
        document('教育支出年初预算9.00万元，支出决算9.00万元，完成年初预算的100.00%。').replace(
          '（三）一般公共预算财政拨款支出决算具体情况',
          '⟦（三）一般公共预算财政拨款支出决算具体情况⟧',
        ),
        '一般公共预算财政拨款支出决算表列到1个项，具体情况只说明了1个类：教育支出',
      ],
    ],
  },
});

/** A made table with one item and the section on details, for the examples. */
function document(text: string): string {
  return `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t9.00\t9.00\t
205\t教育支出\t9.00\t9.00\t
20502\t普通教育\t9.00\t9.00\t
2050202\t小学教育\t9.00\t9.00\t
第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
${text}`;
}
