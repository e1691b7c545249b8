import { tableIdsOf } from '../../model/profile.ts';
import type { Evidence } from '../../model/disclosure.ts';
import type { Profile } from '../../model/profile.ts';
import type { Checked } from '../reporter.ts';
import { harmless, widthOf, wrap } from '../width.ts';
import { kindWords, levelWords } from '../words.ts';
import type { Page } from './page.ts';

/** What the document is, and by what that was recognised. */
export function identityLines(result: Checked, page: Page): string[] {
  const { zh, say } = page;
  const { identity } = result.report.disclosure;
  const { unit, level, year, kind, moneyUnit } = identity;
  const unknown = (name: string, english: string) => (zh ? `${name}不详` : `${english} not known`);
  const main = [
    unit.value === undefined ? unknown('单位', 'unit') : harmless(unit.value),
    level.value ? say(levelWords[level.value]) : unknown('级别', 'level'),
    year.value === undefined ? unknown('年度', 'year') : zh ? `${year.value}年度` : `FY${year.value}`,
    kind.value ? say(kindWords[kind.value]) : unknown('种类', 'kind'),
    moneyUnit.value ?? unknown('金额单位', 'unit of money'),
  ].join(' · ');
  const label = zh ? '识别' : 'What';
  return [
    `${page.paint('strong', label)}  ${main}`,
    ...labelled(zh ? '级别' : 'Level', levelText(result, page), page),
    ...labelled(zh ? '模板' : 'Form', profileText(result, page), page),
    ...labelled(zh ? '对照' : 'With', otherFiles(result, page), page),
  ];
}

function labelled(label: string, text: string, page: Page): string[] {
  if (text === '') return [];
  const margin = page.zh ? '      ' : '      ';
  const [first, ...rest] = wrap(text, page.width - margin.length - widthOf(label) - 1);
  const hang = margin + ' '.repeat(widthOf(label) + 1);
  return [`${margin}${page.paint('faint', label)} ${first}`, ...rest.map((line) => hang + line)];
}

/** The level, why, and what speaks for the other one. */
function levelText({ report }: Checked, { say, zh }: Page): string {
  const { level } = report.disclosure.identity;
  if (level.value === undefined) return '';
  const other = level.alternatives[0];
  const own = `${say(levelWords[level.value])}${zh ? '：' : ': '}${because(level.evidence, say, zh)}`;
  if (!other) return own;
  const against = because(other.evidence, say, zh);
  return zh
    ? `${own}；也有像${say(levelWords[other.value])}的：${against}`
    : `${own}; speaking for ${say(levelWords[other.value])}: ${against}`;
}

/** The first reasons, each once. */
function because(evidence: readonly Evidence[], say: Page['say'], zh: boolean): string {
  const all = [...new Set(evidence.map(({ why }) => say(why)))];
  const shown = all.slice(0, 3).join(zh ? '、' : ', ');
  return all.length > 3 ? `${shown}${zh ? '等' : ' …'}` : shown;
}

function profileText({ report }: Checked, page: Page): string {
  const { say, zh, profiles, fallbackProfile } = page;
  const { identity, tables } = report.disclosure;
  const known = profiles.find(({ id }) => id === identity.profile.value);
  const profile: Profile = known ?? fallbackProfile;
  const asked = tableIdsOf(profile);
  const found = asked.filter((id) => tables.some((table) => table.id === id)).length;
  const count = zh ? `${found}/${asked.length} 张表` : `${found} of ${asked.length} tables`;
  if (!known)
    return zh
      ? `没有认出，按“${say(profile.title)}”检查：${count}`
      : `not recognised, checked as “${say(profile.title)}”: ${count}`;
  const why = because(identity.profile.evidence, say, zh);
  return `${say(profile.title)}${zh ? '：' : ': '}${count}${why ? (zh ? `；依据：${why}` : `; because: ${why}`) : ''}`;
}

function otherFiles({ prior, budget }: Checked, { zh }: Page): string {
  const none = zh ? '未提供' : 'not given';
  return zh
    ? `上年决算 ${harmless(prior ?? none)} · 本年预算 ${harmless(budget ?? none)}`
    : `last year's accounts ${harmless(prior ?? none)} · this year's budget ${harmless(budget ?? none)}`;
}
