import { check } from '../src/check/index.ts';
import type { Source } from '../src/model/source.ts';
import { recognize } from '../src/recognize/index.ts';

export type Said = ReturnType<typeof said>;

/** What a document says and what is found in it: this must not depend on the format. */
export function said(source: Source) {
  const { disclosure, findings, verdict, tally } = check(recognize(source));
  const { facts, forms, identity, tables, statements } = disclosure;
  return {
    verdict,
    tally,
    unit: identity.unit.value,
    facts: facts.map(({ id, value }) => `${id} ${json(value)}`).sort(),
    statements: statements.map(({ kind, text }) => `${kind} ${text}`).sort(),
    tables: tables.map(({ id, number, cells }) => `${id} ${number ?? ''} ${cells.length}`),
    forms: forms.map(({ kind, project, indicators }) => `${kind} ${project ?? ''} ${indicators.length}`),
    findings: findings.map(({ severity, rule, message }) => `${severity} ${rule} ${message.zh}`).sort(),
  };
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each));
}
