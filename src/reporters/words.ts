import type { Suggestion } from '../core/findings.ts';
import type { Severity } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import type { DocumentKind, Level } from '../model/disclosure.ts';
import type { ObligationState, Verdict } from '../model/report.ts';

/** What reports for people call things. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  note: { zh: '提示', en: 'Note' },
  tail: { zh: '尾差', en: 'Tail' },
};

export const verdictWords: Readonly<Record<Verdict, Text>> = {
  pass: { zh: '通过', en: 'pass' },
  fail: { zh: '不通过', en: 'fail' },
  unable: { zh: '无法判断', en: 'no verdict' },
};

export const stateWords: Readonly<Record<ObligationState, Text>> = {
  pass: { zh: '通过', en: 'pass' },
  tail: { zh: '尾差', en: 'tail' },
  fail: { zh: '不通过', en: 'fail' },
  unable: { zh: '无法判断', en: 'unable' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
};

export const levelWords: Readonly<Record<Level, Text>> = {
  department: { zh: '部门', en: 'department' },
  unit: { zh: '单位', en: 'unit' },
};

export const kindWords: Readonly<Record<DocumentKind, Text>> = {
  'final-accounts': { zh: '决算', en: 'final accounts' },
  budget: { zh: '预算', en: 'budget' },
  template: { zh: '空白模板', en: 'unfilled template' },
  annex: { zh: '附件', en: 'annex' },
  summary: { zh: '地区汇总', en: 'summary of a region' },
  other: { zh: '别的文件', en: 'another paper' },
  scan: { zh: '扫描件', en: 'scan' },
  unknown: { zh: '没有认出', en: 'not recognised' },
};

export const suggestionWords: Readonly<Record<Suggestion['kind'], Text>> = {
  auto: { zh: '可自动改', en: 'may be applied automatically' },
  confirm: { zh: '需确认', en: 'to be confirmed' },
  supply: { zh: '需补充', en: 'to be supplied' },
};
