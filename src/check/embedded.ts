import type { Finding } from '../core/findings.ts';
import { formatMoney } from '../core/money.ts';
import { formatPercent } from '../core/ratio.ts';
import type { Declared } from '../model/declared.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Fact, Value } from '../model/fact.ts';
import { isNothing } from '../model/value.ts';
import { measureName, nameOf } from '../standards/names.ts';

/** The id under which it is told that a file shows other numbers than it carries as data. */
export const embeddedRule = 'agreement/shown-differs-from-data';

/** What a file shows, against the data that it carries about itself: one finding a number. */
export function embeddedFindings({ source, facts }: Disclosure): Finding[] {
  if (!source.embedded) return [];
  const shown = new Map<string, Fact[]>();
  for (const fact of facts) {
    const same = shown.get(fact.id);
    if (same) same.push(fact);
    else shown.set(fact.id, [fact]);
  }
  return source.embedded.flatMap(({ id, value }) =>
    (shown.get(id) ?? []).filter((fact) => !isSame(fact.value, value)).map((fact) => findingFor(fact, value)),
  );
}

/** The printed digits alone count: a blank is nothing. */
function isSame(shown: Value, data: Value): boolean {
  if (shown.kind === 'money' && data.kind === 'money') return shown.money.fen === data.money.fen;
  if (shown.kind === 'ratio' && data.kind === 'ratio') return shown.ratio.ppm === data.ratio.ppm;
  if (shown.kind === 'count' && data.kind === 'count') return shown.count === data.count;
  return isNothing(shown) && isNothing(data);
}

function findingFor(fact: Fact, data: Value): Finding {
  const name = nameOf(fact.about);
  const measure = fact.measure.kind === 'amount' ? { zh: '', en: '' } : measureName(fact.measure);
  const [shown, carried] = [inWords(fact.value), inWords(data)];
  return {
    rule: embeddedRule,
    severity: 'warning',
    message: {
      zh: `${name.zh}${measure.zh && `的${measure.zh}`}显示为${shown}，文件自带的数据是${carried}`,
      en: `${name.en}${measure.en && `, ${measure.en},`} is shown as ${shown}; the data in the file says ${carried}`,
    },
    span: fact.span,
    related: [],
    expected: { zh: carried, en: carried },
    actual: { zh: shown, en: shown },
    logicalPlace: fact.id,
  };
}

function inWords(value: Value): string {
  switch (value.kind) {
    case 'money':
      return `${formatMoney(value.money)}万元`;
    case 'ratio':
      return formatPercent(value.ratio);
    case 'count':
      return String(value.count);
    default:
      return '—';
  }
}

export const embeddedDeclared: Declared = {
  id: embeddedRule,
  title: { zh: '显示的数与文件自带的数据不同', en: 'A number is shown otherwise than in the file’s data' },
  why: {
    zh: '本系统生成的文件除了给人看的文字和表格，还带一份同样内容的数据。两者不同，说明生成以后有人改了文字或表格，而数据没有跟着改，或者反过来。',
    en: 'A file that this system builds carries its numbers as data besides showing them. Where the two differ, somebody changed the text or the data after it was built.',
  },
  remedy: {
    zh: '以显示的为准核对原始账表；在工作簿里改正后重新生成，不要直接改生成的文件。',
    en: 'Compare what is shown with the accounts; correct the workbook and build again instead of editing what was built.',
  },
  severity: 'warning',
  basis: [],
  catalogue: [],
};
