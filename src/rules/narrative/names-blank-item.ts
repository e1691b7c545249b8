import { fold, folded, originalSpan } from '../../core/fold.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { BoundCell } from '../../model/disclosure.ts';
import { statementsOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules } from '../../standards/citations.ts';
import { codeName, nameOf } from '../../standards/names.ts';

export default rule({
  id: 'narrative/names-blank-item',
  title: { zh: '文字列出的项目，表里是空白', en: 'The text lists an item that is blank in the table' },
  why: {
    zh: '人员经费、公用经费“主要包括”的内容应当是表里有金额的经济分类款。列出空白的款，多半是照抄上年或别家的句子。',
    en: 'What personnel and public expenses “mainly include” must be items with money in the table. Blank ones usually come from a sentence copied from last year or from a neighbour.',
  },
  remedy: {
    zh: '按基本支出决算明细表里有金额的款重写。',
    en: 'List the items that have money in the table of basic expenditure.',
  },
  severity: 'warning',
  basis: [openGovernmentRules],
  catalogue: ['N13'],
  messages: {
    blank: {
      zh: '{total}的说明列出{names}，{table}里{accounts}',
      en: 'the text on {total} lists {names}, but in {table}: {accounts}',
    },
  },
  obligations: () => ['personnel', 'public'],
  *check({ current, ledger }: Case) {
    const detail = ledger.tables.get('general-basic-detail');
    for (const key of ['personnel', 'public']) {
      if (!detail)
        yield {
          kind: 'unable',
          key,
          missing: {
            zh: '没有认出一般公共预算财政拨款基本支出决算明细表',
            en: 'the table of basic expenditure in detail was not recognised',
          },
        };
    }
    if (!detail) return;
    const blanks = new Map<string, BoundCell>();
    for (const row of detail.rows) {
      const cell = row.cells[0];
      if (row.code.length === 5 && cell && isNothing(cell))
        blanks.set(folded(codeName(row.code, 'economic', ledger.names)), cell);
    }
    for (const statement of statementsOf(current, 'names')) {
      const key = statement.about?.at.economic;
      if (key !== 'personnel' && key !== 'public') continue;
      const listed = namesIn(current.source.text, statement.span).filter(({ name }) => blanks.has(name));
      if (listed.length === 0) {
        yield { ...pass, key };
        continue;
      }
      const names = listed.map(({ name }) => `“${name}”`).join('、');
      const codes = listed.map(({ name }) => blanks.get(name)!.row);
      yield {
        kind: 'fail',
        key,
        message: 'blank',
        holes: {
          total: nameOf(statement.about!, ledger.names),
          names,
          table: { zh: '基本支出决算明细表', en: 'the table of basic expenditure' },
          accounts: {
            zh: codes.map((code) => `${code}没有金额`).join('，'),
            en: codes.map((code) => `${code} has no amount`).join(', '),
          },
        },
        span: listed[0]!.span,
        related: listed.map(({ name }) => ({
          label: { zh: `${name}没有金额`, en: `${name} has no amount` },
          span: blanks.get(name)!.span,
        })),
        logicalPlace: `names/${key}`,
      };
    }
    for (const key of ['personnel', 'public'])
      yield {
        kind: 'notApplicable',
        key,
        why: { zh: '文字没有列出组成', en: 'the text lists no components' },
      };
  },
  examples: {
    ok: [example('基本工资、津贴补贴')],
    bad: [[example('基本工资、⟦奖金⟧'), '人员经费的说明列出“奖金”，基本支出决算明细表里30103没有金额']],
  },
});

function isNothing(cell: BoundCell): boolean {
  return cell.value.kind === 'blank' || (cell.value.kind === 'money' && cell.value.money.fen === 0n);
}

/** The names of a list, without the words that end it. */
function namesIn(text: string, span: Span): { name: string; span: Span }[] {
  const list = fold(text.slice(span.start, span.end), span.start);
  return [...list.text.matchAll(/[^、，；]+/g)].map((match) => {
    const name = match[0].replace(/等?(?:支出)?$/, '');
    const printed = match[0].endsWith('支出') && !match[0].endsWith('等支出') ? match[0] : name;
    return { name: printed, span: originalSpan(list, match.index, match.index + printed.length) };
  });
}

function example(names: string): string {
  return `一般公共预算财政拨款基本支出决算明细表
人员经费\t\t
科目代码\t科目名称\t决算数
301\t工资福利支出\t9.00
30101\t基本工资\t6.00
30102\t津贴补贴\t3.00
30103\t奖金\t
第三部分 情况说明
六、一般公共预算财政拨款基本支出决算情况说明
人员经费9.00万元，主要包括：${names}等。`;
}
