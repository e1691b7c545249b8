import type { Severity } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import type { PageNote } from '../../model/paper.ts';
import { numberedFindings } from '../html/findings.ts';
import { pagePlaces } from '../page-places.ts';
import type { Checked, Frame, Unfit } from '../reporter.ts';
import { noteText } from './note.ts';

/** Adds the file with a note for every finding on each page that it stands on. */
export async function annotatedBy(result: Checked, frame: Frame): Promise<Checked | Unfit> {
  const { disclosure, findings } = result.report;
  const { members, paper } = disclosure.source;
  if (frame.several || members.length > 0) return { kind: 'unfit', why: oneOnly };
  if (!paper?.annotated) return { kind: 'unfit', why: pdfOnly };
  const notes = numberedFindings(findings).flatMap((each) =>
    pagePlaces(disclosure, each.finding.span).map(({ page, boxes }): PageNote => ({
      page,
      boxes,
      title: frame.tool.name,
      text: noteText(each, disclosure, frame),
      color: colors[each.finding.severity],
    })),
  );
  const annotated = await paper.annotated(notes);
  return annotated ? { ...result, annotated } : { kind: 'unfit', why: notWritten };
}

/** Light as a marker: the words under them stay black. */
const colors: Readonly<Record<Severity, PageNote['color']>> = {
  error: [255, 176, 166],
  warning: [255, 216, 128],
  note: [168, 214, 250],
  tail: [216, 214, 206],
};

const oneOnly: Text = {
  zh: '--format pdf 在一份 PDF 上写批注，一次只能检查一份。请逐个检查，或用 --format html、xlsx 一次看几份。',
  en: '--format pdf writes notes into one PDF at a time. Check each by itself, or use --format html or xlsx for several.',
};

const pdfOnly: Text = {
  zh: '--format pdf 在 PDF 上写批注，这份文件不是 PDF。请改用 --format html（问题标在原文上），或检查它的 PDF 版。',
  en: '--format pdf writes notes into a PDF, and this file is none. Use --format html, which marks the findings in the document, or check its PDF.',
};

const notWritten: Text = {
  zh: '这个 PDF 写不进批注（结构有损坏或受保护）。请改用 --format html，或用阅读器另存为新的 PDF 再试。',
  en: 'No notes can be written into this PDF: it is damaged or protected. Use --format html, or save it as a new PDF with a viewer and try that.',
};
