import type { Case } from '../../model/case.ts';
import type { BoundCell } from '../../model/disclosure.ts';
import type { Profile } from '../../model/profile.ts';
import { pass, rule } from '../../model/rule.ts';
import { finalAccountsRules, templateOfFinalAccounts } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import { isOwnProfile, severityOfLack } from '../common/certainty.ts';
import { codedTables, nameIn } from '../common/coded-tables.ts';
import { askedTables } from '../common/dressed-tables.ts';
import { notRecognised } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';

export default rule({
  id: 'presentation/number-where-barred',
  title: { zh: '应为“——”的格里有数', en: 'A number where the form bars one' },
  why: {
    zh: '基本建设的资本性支出（309）和对企业补助（311）不能列在基本支出里，表样在这些格里印“——”。这里有数，说明项目支出混进了基本支出，或者填错了行。',
    en: 'Capital construction (309, 311) cannot be basic expenditure, so the form prints “——” there. A number means that project money slipped in, or stands in the wrong row.',
  },
  remedy: {
    zh: '属于项目支出的，从基本支出里调出；填错行的，改到应列的款。',
    en: 'Move project money out of basic expenditure, or the number to the row where it belongs.',
  },
  severity: 'error',
  basis: [templateOfFinalAccounts, finalAccountsRules],
  catalogue: ['A15'],
  messages: {
    number: {
      zh: '{table}的{name}（{code}）填了{amount}，这一格只能是“——”',
      en: '{name} ({code}) in {table} holds {amount}, where only “——” may stand',
    },
    zero: {
      zh: '{table}的{name}（{code}）填了0，表样在这一格印“——”',
      en: '{name} ({code}) in {table} holds 0, where the form prints “——”',
    },
  },
  obligations: (profile) => [...barredCodes(profile).keys()],
  *check(given: Case) {
    const { current, ledger, profile } = given;
    const barred = barredCodes(profile);
    for (const id of barred.keys())
      yield ledger.tables.has(id)
        ? { ...pass, key: id }
        : { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const table of codedTables(current)) {
      for (const row of table.rows) {
        const cell = barred.get(table.id)?.has(row.code) ? row.cells.find(isNumber) : undefined;
        if (cell?.value.kind !== 'money') continue;
        const { money } = cell.value;
        const isZero = money.fen === 0n;
        // another place may print zeros in all empty cells
        if (isZero && !isOwnProfile(given)) continue;
        const common = { table: witnessName(table.id), name: nameIn(ledger, row), code: row.code };
        const failed = {
          kind: 'fail' as const,
          key: table.id,
          span: cell.span,
          expected: { zh: '——', en: '——' },
          logicalPlace: `${table.id}/${row.code}`,
        };
        if (isZero) yield { ...failed, severity: 'note', message: 'zero', holes: common };
        else
          yield {
            ...failed,
            severity: severityOfLack(given),
            message: 'number',
            holes: { ...common, amount: showMoney(money) },
          };
      }
    }
  },
  examples: {
    ok: [example('——', '3.00')],
    bad: [
      [
        example('⟦3.00⟧', ''),
        '一般公共预算财政拨款基本支出决算明细表的办公设备购置（30902）填了3.00万元，这一格只能是“——”',
      ],
      [
        example('⟦0.00⟧', '3.00'),
        '一般公共预算财政拨款基本支出决算明细表的办公设备购置（30902）填了0，表样在这一格印“——”',
      ],
    ],
  },
});

/** The codes that the dresses of a profile bar, by table. */
function barredCodes(profile: Profile): Map<string, ReadonlySet<string>> {
  return new Map(
    askedTables(profile).flatMap(({ id, dress }) => {
      const barred = dress?.lanes.flatMap((lane) => lane.barred ?? []) ?? [];
      return barred.length > 0 ? [[id, new Set(barred)] as const] : [];
    }),
  );
}

function isNumber(cell: BoundCell): boolean {
  return cell.value.kind === 'money';
}

function example(construction: string, other: string): string {
  return `一般公共预算财政拨款基本支出决算明细表
金额单位：万元
公用经费\t\t\t\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
309\t资本性支出（基本建设）\t——\t310\t资本性支出\t${other}
30902\t办公设备购置\t${construction}\t31002\t办公设备购置\t${other}`;
}
