import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import { holeNames } from '../src/core/messages.ts';
import type { Examples } from '../src/model/rule.ts';
import { rules } from '../src/rules/index.ts';
import { identities } from '../src/standards/identities/index.ts';
import { readCase, unmark } from './marked.ts';

const declared: readonly { id: string; examples: Examples }[] = [...identities, ...rules];

describe.each(declared.map((each) => [each.id, each] as const))('%s', (id, { examples }) => {
  test('has examples of both kinds, none twice', () => {
    expect(examples.ok.length, 'ok').toBeGreaterThan(0);
    expect(examples.bad.length, 'bad').toBeGreaterThan(0);
    const all = [...examples.ok, ...examples.bad.map(([document]) => document)];
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(examples.ok.map((text, index) => [index + 1, text]))(
    'finds nothing in good example %i',
    (_, text) => {
      const { current, prior } = readCase(text as string);
      const report = check(current, { only: [id], ...(prior ? { prior } : {}) });
      expect(
        report.findings.filter((finding) => finding.rule === id).map((finding) => finding.message.zh),
      ).toEqual([]);
    },
  );

  test.each(examples.bad.map(([text, ...messages], index) => [index + 1, text, messages] as const))(
    'finds the defect of bad example %i at its place',
    (_, marked, messages) => {
      const { text, spans } = unmark(marked);
      const { current, prior } = readCase(text);
      const report = check(current, { only: [id], ...(prior ? { prior } : {}) });
      const found = report.findings.filter((finding) => finding.rule === id);
      expect(found.map((finding) => finding.message.zh)).toEqual(messages);
      expect(found.map((finding) => text.slice(finding.span.start, finding.span.end))).toEqual(
        spans.map((span) => text.slice(span.start, span.end)),
      );
      expect(found.map((finding) => finding.span)).toEqual(spans);
    },
  );
});

describe('what every rule and identity says', () => {
  test.each([...identities, ...rules].map((each) => [each.id, each] as const))(
    '%s in both languages',
    (_, each) => {
      for (const text of [each.title, each.why, each.remedy]) {
        expect(text.zh.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
      }
      expect(each.basis.length, 'basis').toBeGreaterThan(0);
      if ('messages' in each) {
        for (const [name, message] of Object.entries(each.messages)) {
          expect(holeNames(message.zh), name).toEqual(holeNames(message.en));
        }
      }
    },
  );
});
