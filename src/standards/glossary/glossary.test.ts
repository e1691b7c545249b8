import { describe, expect, it } from 'vitest';
import { citations } from '../citations.ts';
import { findTerm, glossary } from './index.ts';

describe('the glossary', () => {
  it('is sorted by id, every id, term and alias of its own', () => {
    const ids = glossary.map((term) => term.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const names = glossary.flatMap((term) => [term.term, ...(term.aliases ?? [])]);
    expect(names).toEqual([...new Set(names)]);
  });

  it('explains 56 terms', () => expect(glossary).toHaveLength(56));

  it.each(glossary)(
    '$term is explained in both languages, with its source',
    ({ id, en, definition, source }) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(en).toMatch(/^[a-z][A-Za-z ,()-]+$/);
      expect(definition.zh).toMatch(/^\p{Script=Han}.*。$/u);
      expect(definition.zh).not.toMatch(/^指/);
      expect(definition.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
      expect(citations.map((citation) => citation.id)).toContain(source);
    },
  );

  it('finds every term by its name, its English name, its aliases and its id', () => {
    for (const term of glossary) {
      for (const name of [term.term, term.en, term.id, ...(term.aliases ?? [])])
        expect(findTerm(name)).toBe(term);
    }
  });

  it.each([
    ['一、财政拨款收入：', 'fiscal-appropriation-income'],
    ['（十二）“三公”经费', 'three-public-expenses'],
    ['三公经费', 'three-public-expenses'],
    ['12. 机关运行经费:', 'agency-operating-cost'],
    ['使用非财政拨款结余(含专用结余)', 'use-of-non-fiscal-surplus'],
    ['因公出国(境) 费用', 'travel-abroad'],
    ['单价100万元以上设备', 'large-equipment'],
    ['Government Procurement', 'government-procurement'],
  ])('%s', (text, id) => expect(findTerm(text)?.id).toBe(id));

  it('finds nothing in what is no term', () => {
    expect(findTerm('社会保险经办机构')).toBeUndefined();
    expect(findTerm('')).toBeUndefined();
  });
});
