import { severities } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import type { Verdict } from '../../model/report.ts';
import type { Checked, Counts, Frame, Refused, Result } from '../reporter.ts';
import { countsOf } from '../reporter.ts';
import { severityWords, verdictWords } from '../words.ts';
import { documentHtml } from './document.ts';
import { escaped } from './escape.ts';
import { findingsHtml, numberedFindings } from './findings.ts';
import { severityClass } from './marks.ts';
import { pagesHtml, picturedFindings } from './pages.ts';
import { style } from './style.ts';
import { summaryHtml } from './summary.ts';
import type { View } from './view.ts';
import { heading, lastName, titleOf, viewOf } from './view.ts';

/** What the page needs of a document: its own part, and what the list of all documents says of it. */
export interface DocumentPart {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly html: string;
}

/** The part of one document. `name` begins its anchors: no other part of the page may bear it. */
export function documentPart(result: Result, frame: Frame, name: string): DocumentPart {
  const view = viewOf(frame, name);
  const head = { id: `${name}d`, file: result.file, counts: countsOf(result) };
  return result.kind === 'refused'
    ? { ...head, title: lastName(result.file), verdict: 'unable', html: refusedHtml(result, view) }
    : {
        ...head,
        title: titleOf(result.report.disclosure, result.file, view),
        verdict: result.report.verdict,
        html: checkedHtml(result, view),
      };
}

function refusedHtml({ file, why }: Refused, view: View): string {
  const verdict = view.say(verdictWords.unable);
  return `<header class="summary">${heading(view, 0, escaped(lastName(file)), ' class="name"')}<div class="verdict unable"><p class="seal"><span>${view.zh ? '结果' : 'Result'}</span> <strong>${verdict}</strong></p><ul class="why"><li>${escaped(view.say(why))}</li></ul></div></header>\n`;
}

function checkedHtml(result: Checked, plain: View): string {
  const { disclosure, findings, verdict } = result.report;
  const numbered = numberedFindings(findings);
  const view: View = { ...plain, pictured: picturedFindings(result, numbered) };
  const named = `${view.prefix}name`;
  const list = `${view.prefix}list`;
  const paper = `${view.prefix}paper`;
  const nothing = `<p class="nothing">${view.say(verdict === 'unable' ? words.unjudged : words.nothing)}</p>`;
  const titles = { list: view.zh ? '发现的问题' : 'Findings', paper: view.zh ? '文件原文' : 'The document' };
  return [
    summaryHtml(result, view),
    '<div class="panes">\n',
    `<section class="list" tabindex="0" aria-labelledby="${named} ${list}">\n${heading(view, 1, titles.list, ` id="${list}"`)}\n`,
    numbered.length > 0 ? findingsHtml(numbered, disclosure, view) : nothing,
    '</section>\n',
    `<section class="document" aria-labelledby="${named} ${paper}">\n${heading(view, 1, titles.paper, ` id="${paper}"`)}\n${legend(view)}`,
    pagesHtml(result, numbered, view),
    `<div class="paper" lang="zh-CN">\n${documentHtml(disclosure, numbered, view)}</div>\n</section>\n</div>\n`,
  ].join('');
}

/** How the marks look, in words: no meaning is carried by colour alone. */
function legend({ say, zh }: View): string {
  const marks = severities.map(
    (severity) => `<mark class="${severityClass[severity]}">${say(severityWords[severity])}</mark>`,
  );
  const related = `<mark class="n r">${zh ? '相关处' : 'related place'}</mark>`;
  const unread = `<span class="u">${zh ? '没有认出的文字' : 'not understood'}</span>`;
  const hint = zh
    ? '数字是问题的编号，点它来回跳转。'
    : 'Numbers are those of the findings, and lead there and back.';
  return `<p class="legend">${[...marks, related, unread].join(' ')} <span>${hint}</span></p>\n`;
}

const words = {
  title: { zh: '决算检查结果', en: 'Final accounts, checked' },
  skip: { zh: '跳到内容', en: 'Skip to the content' },
  nothing: { zh: '没有发现问题。', en: 'Nothing was found.' },
  unjudged: {
    zh: '没有下结论，也没有列出问题；原因见上。',
    en: 'There is no verdict, and nothing is listed; why is said above.',
  },
  index: { zh: '检查的文件', en: 'The files checked' },
  file: { zh: '文件', en: 'File' },
  result: { zh: '结果', en: 'Result' },
} satisfies Record<string, Text>;

/** The whole page: nothing is loaded, nothing runs, and nothing leaves it. */
export function* pageHtml(parts: readonly DocumentPart[], frame: Frame): Iterable<string> {
  const { language, tool, several } = frame;
  const zh = language === 'zh';
  const title = several || !parts[0] ? words.title[language] : `${parts[0].title} · ${words.title[language]}`;
  yield `<!DOCTYPE html>
<html lang="${zh ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escaped(`${tool.name} ${tool.version}`)}">
<title>${escaped(title)}</title>
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#content">${words.skip[language]}</a>
<main id="content">
`;
  if (several) yield indexHtml(parts, frame);
  for (const { id, title: name, html } of parts)
    yield several
      ? `<section class="one" id="${id}" aria-label="${escaped(name)}">\n${html}</section>\n`
      : html;
  yield `</main>
<footer>${escaped(tool.name)} ${escaped(tool.version)} · ${zh ? '规则' : 'rules'} ${escaped(tool.rules)}</footer>
</body>
</html>
`;
}

function indexHtml(parts: readonly DocumentPart[], { language }: Frame): string {
  const heads = severities.map((severity) => `<th scope="col">${severityWords[severity][language]}</th>`);
  const rows = parts.map(({ id, file, title, verdict, counts }) => {
    const cells = severities.map((severity) => `<td class="a">${counts[severity] || ''}</td>`).join('');
    const name = title === file ? '' : `<br><small>${escaped(file)}</small>`;
    return `<tr><th scope="row"><a href="#${id}">${escaped(title)}</a>${name}</th><td class="result ${verdict}">${verdictWords[verdict][language]}</td>${cells}</tr>\n`;
  });
  return `<nav class="index" aria-labelledby="index"><h1 id="index">${words.index[language]} <span class="count">${parts.length}</span></h1>
<div class="scroll" role="group" tabindex="0" aria-label="${words.index[language]}"><table>
<thead><tr><th scope="col">${words.file[language]}</th><th scope="col">${words.result[language]}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody></table></div></nav>
`;
}
