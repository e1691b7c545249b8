import type { Outcome } from '../../core/findings.ts';
import type { Money } from '../../core/money.ts';
import { formatMoney, moneyUnits } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure, Form, FormField } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf } from '../../model/ledger.ts';

/** The annexed forms of single projects; one on the whole of a unit's spending is another matter. */
export function projectForms(current: Disclosure): readonly Form[] {
  return current.forms.filter((form) => !form.title.includes('整体'));
}

/** What is to be said where no form is annexed: nobody knows whether there is none or none was recognised. */
export function withoutForms({
  current,
}: Case): Extract<Outcome, { kind: 'unable' | 'notApplicable' }> | undefined {
  if (projectForms(current).length > 0) return undefined;
  return statedProjects(current)
    ? {
        kind: 'unable',
        missing: {
          zh: '正文写有绩效自评的项目，文件里没有认出绩效表',
          en: 'self-evaluated projects are stated, but no performance form was recognised',
        },
      }
    : {
        kind: 'notApplicable',
        why: { zh: '没有附绩效表', en: 'no performance form is annexed' },
      };
}

/** How many self-evaluated projects the narrative states. */
export function statedProjects(current: Disclosure): (Fact & { readonly count: number }) | undefined {
  for (const fact of current.facts) {
    const { about, measure, value } = fact;
    if (about.concept !== 'self-evaluation' || about.at.item !== undefined || value.kind !== 'count')
      continue;
    if (measure.kind === 'count' && measure.unit === 'project') return { ...fact, count: value.count };
  }
  return undefined;
}

/** The number of projects that forms are annexed for. */
export function annexedProjects(forms: readonly Form[]): number {
  return new Set(forms.map((form) => form.project ?? `@${form.span.start}`)).size;
}

/** The place of a project's money: of the whole term or of the year, in all or from one source. */
export function fundingOf(form: Form, period: 'term' | 'year', source?: string): Fact | undefined {
  return form.facts.find((fact) => fact.about.at.item === period && fact.about.at.source === source);
}

export function totalOf(form: Form, period: 'term' | 'year'): { fact: Fact; money: Money } | undefined {
  const fact = fundingOf(form, period);
  const money = fact && moneyOf(fact);
  return fact && money ? { fact, money } : undefined;
}

export function fieldOf(form: Form, label: string): FormField | undefined {
  return form.fields.find((field) => field.label === label);
}

/** Forms are in 元, the text in 万元: 20,000元 is shown as 2.00万元, 20,050.50元 as it is. */
export function showFunding(money: Money): string {
  return money.fen % (moneyUnits.万元 / 100n) === 0n
    ? `${formatMoney(money, '万元', 2)}万元`
    : `${formatMoney(money, '元', 2)}元`;
}
