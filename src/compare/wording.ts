import { folded } from '../core/fold.ts';
import type { Span } from '../core/span.ts';
import type { Excerpt, WordingDifference } from '../model/differences.ts';
import type { Disclosure, Form, Passage } from '../model/disclosure.ts';
import type { Quantity } from '../model/quantity.ts';
import { subjectOf } from '../model/quantity.ts';
import { quote } from '../model/source.ts';
import { inOrder } from './order.ts';
import { formKey, termKey } from './parts.ts';

/** The sentences, definitions and fields of forms that are worded otherwise, beyond their numbers. */
export function wordingDifferences(old: Disclosure, current: Disclosure): WordingDifference[] {
  const differences = [
    ...sentenceDifferences(old, current),
    ...termDifferences(old, current),
    ...fieldDifferences(old, current),
  ];
  return inOrder(differences, (each) => ({
    ...(each.old ? { old: each.old.span } : {}),
    ...(each.new ? { new: each.new.span } : {}),
  }));
}

interface Sentence {
  readonly section: string;
  readonly about?: Quantity;
  readonly excerpt: Excerpt;
  /** Its words without unit, numbers, reasons and uses. */
  readonly words: string;
}

/** Sentences that both have, in the same section, drop out; those left are paired by what they are about. */
function sentenceDifferences(old: Disclosure, current: Disclosure): WordingDifference[] {
  const before = sentencesOf(old);
  const now = sentencesOf(current);
  const gone = leftOver(before, now);
  const come = leftOver(now, before);
  const keys = [...new Set([...gone, ...come].map(keyOf))];
  return keys.flatMap((key) => {
    const left = gone.filter((each) => keyOf(each) === key);
    const right = come.filter((each) => keyOf(each) === key);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
      const { section, about } = (right[index] ?? left[index])!;
      return {
        kind: 'sentence' as const,
        section,
        ...(about ? { about } : {}),
        ...(left[index] ? { old: left[index].excerpt } : {}),
        ...(right[index] ? { new: right[index].excerpt } : {}),
      };
    });
  });
}

function keyOf({ section, about }: Sentence): string {
  return `${section} ${about ? subjectOf(about) : ''}`;
}

/** Of sentences that stand several times, as many are left over as the other document has fewer. */
function leftOver(sentences: readonly Sentence[], others: readonly Sentence[]): Sentence[] {
  const counts = new Map<string, number>();
  const wordsAt = ({ section, words }: Sentence) => `${section} ${words}`;
  for (const each of others) counts.set(wordsAt(each), (counts.get(wordsAt(each)) ?? 0) + 1);
  return sentences.filter((each) => {
    const count = counts.get(wordsAt(each)) ?? 0;
    counts.set(wordsAt(each), count - 1);
    return count <= 0;
  });
}

function sentencesOf(disclosure: Disclosure): Sentence[] {
  const { passages, glossary, forms, source } = disclosure;
  const elsewhere = [...glossary, ...forms].map(({ span }) => span);
  const titles = new Set(forms.map(({ titleSpan }) => titleSpan.start));
  return passages
    .filter(({ span }) => !titles.has(span.start) && !elsewhere.some((other) => overlap(other, span)))
    .map((passage) => ({
      section: passage.section,
      ...(passage.item ? { about: passage.item } : {}),
      excerpt: { text: quote(source, passage.span).trim(), span: passage.span },
      words: wordsOf(passage, disclosure),
    }))
    .filter(({ words }) => words !== '');
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What says which way a number goes belongs to the number. */
const directions = /增加|减少|增长|上升|下降|降低|提高/g;
const numbering = /^(?:[-•·]\s*)?[(（]?(?:[一二三四五六七八九十]+|\d+)[)）、.]/;

function wordsOf({ span, statements }: Passage, { source, identity }: Disclosure): string {
  const holes = statements
    .filter(({ kind }) => kind === 'reason' || kind === 'use' || kind === 'names')
    .map((statement) => statement.span)
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = span.start;
  for (const hole of holes) {
    if (hole.start < at) continue;
    text += `${source.text.slice(at, hole.start)}…`;
    at = hole.end;
  }
  text += source.text.slice(at, span.end);
  const unit = identity.unit.value;
  return folded(unit ? folded(text).replaceAll(folded(unit), '') : text)
    .replace(numbering, '')
    .replaceAll(directions, '±')
    .replaceAll(/-?\d[\d,]*(?:\.\d+)?/g, '#')
    .replace(/[。；，.]+$/, '');
}

function termDifferences(old: Disclosure, current: Disclosure): WordingDifference[] {
  const before = new Map(old.glossary.map((entry) => [termKey(entry), entry]));
  return current.glossary.flatMap((entry) => {
    const was = before.get(termKey(entry));
    if (!was || folded(was.definition) === folded(entry.definition)) return [];
    return [
      {
        kind: 'term' as const,
        section: 'glossary',
        name: entry.term,
        old: { text: was.definition, span: was.span },
        new: { text: entry.definition, span: entry.span },
      },
    ];
  });
}

function fieldDifferences(old: Disclosure, current: Disclosure): WordingDifference[] {
  return current.forms.flatMap((form) => {
    const was = old.forms.find((other) => formKey(other) === formKey(form));
    if (!was) return [];
    const before = fieldsOf(was);
    const now = fieldsOf(form);
    const names = [...new Set([...before.keys(), ...now.keys()])];
    return names.flatMap((name) => {
      const left = before.get(name);
      const right = now.get(name);
      if (folded(left?.text ?? '') === folded(right?.text ?? '')) return [];
      return [
        {
          kind: 'field' as const,
          section: 'annex',
          name: form.project ? `${form.project}：${name}` : name,
          ...(left ? { old: left } : {}),
          ...(right ? { new: right } : {}),
        },
      ];
    });
  });
}

/** Fields by label and indicators by name; those that share one are told by their order. */
function fieldsOf({ fields, indicators }: Form): Map<string, Excerpt> {
  const found = new Map<string, Excerpt>();
  const put = (name: string, text: string, span: Span) => {
    let key = name;
    for (let at = 2; found.has(key); at += 1) key = `${name}（${at}）`;
    found.set(key, { text, span });
  };
  for (const { label, value, span } of fields) put(folded(label).replace(/[:：]$/, ''), value, span);
  for (const { level2, name, value, span } of indicators) put(`${level2}“${name}”`, value, span);
  return found;
}
