import { severities } from '../../core/findings.ts';
import type { Obligation, Report } from '../../model/report.ts';
import { certificationWords, shownNumber, uncertified } from '../certifications.ts';
import { noticedIn, remarksTitle, remarkWords } from '../remarks.ts';
import type { Checked } from '../reporter.ts';
import { countsOf } from '../reporter.ts';
import { kindWords, levelWords, severityWords, stateWords, verdictWords } from '../words.ts';
import { escaped } from './escape.ts';
import { groupId } from './findings.ts';
import { severityClass } from './marks.ts';
import type { View } from './view.ts';
import { heading, titleOf } from './view.ts';

/** What the document is, what it came to, and how much of it was checked. */
export function summaryHtml(result: Checked, view: View): string {
  const { report, file } = result;
  return [
    '<header class="summary">\n',
    heading(
      view,
      0,
      escaped(titleOf(report.disclosure, file, view)),
      ` class="name" id="${view.prefix}name"`,
    ),
    identity(result, view),
    verdictHtml(result, view),
    '<div class="facts">',
    checkedHtml(report, view),
    certifications(report, view),
    remarks(report, view),
    '</div></header>\n',
  ].join('');
}

function identity({ file, sha256, report, prior, budget }: Checked, { zh, say, profiles }: View): string {
  const { level, kind, moneyUnit, profile } = report.disclosure.identity;
  const none = zh ? '没有认出' : 'not recognised';
  const form = profiles.find(({ id }) => id === profile.value);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [zh ? '种类' : 'Kind', say(kindWords[kind.value ?? 'unknown'])],
    [zh ? '级别' : 'Level', level.value ? say(levelWords[level.value]) : none],
    [zh ? '金额单位' : 'Money unit', moneyUnit.value ?? none],
    [zh ? '模板' : 'Form', form ? say(form.title) : none],
    [zh ? '文件' : 'File', file],
    [zh ? '上年决算' : 'Last year', prior],
    [zh ? '本年预算' : 'Budget', budget],
  ];
  const told = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`],
  );
  return `<dl class="identity">${told.join('')}<div class="hash"><dt>SHA-256</dt><dd><code>${escaped(sha256)}</code></dd></div></dl>\n`;
}

function verdictHtml(result: Checked, view: View): string {
  const { verdict, whyUnable } = result.report;
  const { zh, say } = view;
  const counts = countsOf(result);
  const links = severities.map((severity) => {
    const words = `<b>${counts[severity]}</b> ${say(severityWords[severity])}`;
    const style = `class="${severityClass[severity]}${counts[severity] === 0 ? ' none' : ''}"`;
    return counts[severity] === 0
      ? `<li ${style}><span>${words}</span></li>`
      : `<li ${style}><a href="#${groupId(view, severity)}">${words}</a></li>`;
  });
  const why = whyUnable.map((text) => `<li>${escaped(say(text))}</li>`).join('');
  return `<div class="verdict ${verdict}"><p class="seal"><span>${zh ? '结果' : 'Result'}</span> <strong>${say(verdictWords[verdict])}</strong></p><ul class="counts">${links.join('')}</ul>${why && `<ul class="why">${why}</ul>`}</div>\n`;
}

function checkedHtml(report: Report, view: View): string {
  const { zh, say } = view;
  const { comparisons, tally, coverage } = report;
  const states = (Object.keys(stateWords) as (keyof typeof stateWords)[])
    .map((state) => `${say(stateWords[state])} ${tally[state]}`)
    .join(' · ');
  const of = ({ bound, all }: { bound: number; all: number }) => `${bound}/${all}`;
  const rows: readonly (readonly [string, string])[] = [
    [
      zh ? '比对' : 'Compared',
      zh
        ? `相符 ${comparisons.pass} · 尾差 ${comparisons.tail} · 不符 ${comparisons.fail}`
        : `agree ${comparisons.pass} · tails ${comparisons.tail} · fail ${comparisons.fail}`,
    ],
    [zh ? '应查' : 'To be checked', states],
    [
      zh ? '认出' : 'Understood',
      zh
        ? `金额和百分比 ${of(coverage.numbers)} · 单元格 ${of(coverage.cells)}`
        : `amounts and percentages ${of(coverage.numbers)} · cells ${of(coverage.cells)}`,
    ],
  ];
  return `<dl class="checked">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>${unable(report, view)}`;
}

/** What could not be judged, gathered by what is missing. */
function unable({ obligations }: Report, { zh, say }: View): string {
  const open = obligations.filter(({ state }) => state === 'unable');
  if (open.length === 0) return '';
  const reasons = new Map<string, Obligation[]>();
  for (const obligation of open) {
    const why = obligation.why ? say(obligation.why) : zh ? '原因不详' : 'no reason given';
    const members = reasons.get(why);
    if (members) members.push(obligation);
    else reasons.set(why, [obligation]);
  }
  const items = [...reasons]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([why, members]) => {
      const ids = members.map(({ id }) => `<code>${escaped(id)}</code>`).join(' ');
      return `<li>${escaped(why)} <span class="count">${members.length}</span><div class="ids">${ids}</div></li>`;
    });
  return `<details><summary>${zh ? `无法判断的 ${open.length} 件` : `Unable to judge: ${open.length}`}</summary><ul class="plain">${items.join('')}</ul></details>`;
}

/** The numbers of scanned pages that nothing but the eye speaks for, with their places. */
function certifications(report: Report, { zh, language }: View): string {
  const words = escaped(certificationWords(report, language));
  const open = uncertified(report);
  if (words === '') return '';
  if (open.length === 0) return `<p>${words}</p>`;
  const rows = open.map((each) => {
    const { where, name, text, confidence } = shownNumber(each, report, language);
    return `<tr><td>${escaped(where)}</td><td>${escaped(name)}</td><td class="a">${escaped(text)}</td><td class="a">${confidence}</td></tr>`;
  });
  const heads = (zh ? ['位置', '内容', '数字', '把握'] : ['Place', 'What', 'Number', 'Certainty']).map(
    (head) => `<th scope="col">${head}</th>`,
  );
  return `<details${open.length <= 20 ? ' open' : ''}><summary>${words}</summary><div class="scroll" role="group" tabindex="0" aria-label="${words}"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`;
}

function remarks({ disclosure }: Report, { zh, language, say }: View): string {
  const noticed = noticedIn(disclosure, language);
  if (noticed.length === 0) return '';
  const items = noticed.map(
    ({ kind, message, where }) =>
      `<li><b>${say(remarkWords[kind])}</b> ${escaped(message)}${escaped(where && (zh ? `（${where}）` : ` (${where})`))}</li>`,
  );
  const open = items.length <= 4 ? ' open' : '';
  return `<details${open}><summary>${say(remarksTitle)} ${items.length}</summary><ul class="plain">${items.join('')}</ul></details>`;
}
