import type { Coverage, Obligation, Report, Tally } from '../../model/report.ts';
import { shownAt } from '../places.ts';
import type { Page } from './page.ts';
import { indented } from './page.ts';

/** What is no defect of the unit, what was compared, and what could not be judged. */
export function tallyLines(report: Report, page: Page): string[] {
  return [
    ...aside(report, page),
    ...comparisonLines(report, page).flatMap((line) => indented(line, '', page)),
    ...(report.verdict === 'unable' && report.disclosure.tables.length === 0
      ? []
      : unableLines(report, page)),
    ...indented(coverageLine(report.coverage, page), '', page),
  ];
}

/** Template faults and rounding tails, each told in a line. */
function aside({ findings, disclosure }: Report, page: Page): string[] {
  const { zh, say, language, paint, show } = page;
  const template = findings.filter((finding) => finding.template);
  const lines: string[] = [];
  if (template.length > 0) {
    const head = zh
      ? `模板 ${template.length} 处（属模板问题，不计入本单位）`
      : `Form: ${template.length} (faults of the form, not of the unit)`;
    lines.push(paint('note', head));
    for (const { message, span } of template)
      lines.push(...indented(`${shownAt(disclosure, [span], language)}  ${say(message)}`, '    ', page));
  }
  for (const tail of findings.filter(({ severity }) => severity === 'tail')) {
    const hint = show.has('tails') ? '' : zh ? '（展开：--show tails）' : ' (list them: --show tails)';
    lines.push(paint('tail', `${say(tail.message)}${hint}`));
    if (!show.has('tails')) continue;
    for (const { label, span } of tail.related)
      lines.push(...indented(`${shownAt(disclosure, [span], language)}  ${say(label)}`, '    ', page));
  }
  return lines.length > 0 ? [...lines, ''] : [];
}

function comparisonLines({ comparisons, tally }: Report, page: Page): string[] {
  const { zh } = page;
  const judged = comparisons.pass + comparisons.tail + comparisons.fail;
  const numbers = zh
    ? `比对 ${judged} 项：相符 ${comparisons.pass} · 尾差 ${comparisons.tail} · 不符 ${comparisons.fail}`
    : `Compared ${judged}: agree ${comparisons.pass} · tails ${comparisons.tail} · fail ${comparisons.fail}`;
  return [numbers, obligationLine(tally, page)];
}

function obligationLine({ pass, tail, fail, unable, notApplicable }: Tally, { zh }: Page): string {
  const all = pass + tail + fail + unable;
  return zh
    ? `应查 ${all} 件：通过 ${pass} · 尾差 ${tail} · 不通过 ${fail} · 无法判断 ${unable}（另有不适用 ${notApplicable}）`
    : `To be checked ${all}: pass ${pass} · tail ${tail} · fail ${fail} · unable ${unable} (not applicable: ${notApplicable})`;
}

/** What could not be judged, gathered by what is missing. */
function unableLines({ obligations }: Report, page: Page): string[] {
  const { zh, say, show } = page;
  const unable = obligations.filter(({ state }) => state === 'unable');
  if (unable.length === 0) return [];
  const reasons = new Map<string, Obligation[]>();
  for (const obligation of unable) {
    const why = obligation.why ? say(obligation.why) : zh ? '原因不详' : 'no reason given';
    reasons.set(why, [...(reasons.get(why) ?? []), obligation]);
  }
  const ranked = [...reasons].sort((a, b) => b[1].length - a[1].length);
  const full = show.has('unable');
  const shown = full ? ranked : ranked.slice(0, 4);
  const hint = full ? '' : zh ? '（展开：--show unable）' : ' (list them: --show unable)';
  const rest = ranked.length - shown.length;
  return [
    `${zh ? `无法判断 ${unable.length} 件` : `Unable to judge ${unable.length}`}${hint}`,
    ...shown.flatMap(([why, members]) => [
      ...indented(`${members.length} ${zh ? '件' : '×'}  ${why}`, '    ', page),
      ...(full ? members.flatMap(({ id }) => indented(id, '          ', page)) : []),
    ]),
    ...(rest > 0 ? [zh ? `    另有 ${rest} 种原因` : `    and ${rest} more reasons`] : []),
  ];
}

function coverageLine({ numbers, cells }: Coverage, { zh }: Page): string {
  return zh
    ? `认出 金额和百分比 ${numbers.bound}/${numbers.all} · 单元格 ${cells.bound}/${cells.all}`
    : `Understood: amounts and percentages ${numbers.bound}/${numbers.all} · cells ${cells.bound}/${cells.all}`;
}
