import { describe, expect, it } from 'vitest';
import * as exported from './citations.ts';
import { budgetLaw75, citations, finalAccountsRules } from './citations.ts';

describe('citations', () => {
  it('have ids of their own and stand in order', () => {
    const ids = citations.map((citation) => citation.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('list every provision that is exported, under the name that its id gives', () => {
    const { citations: list, ...constants } = exported;
    expect(new Set(Object.values(constants))).toEqual(new Set(list));
    for (const [name, { id }] of Object.entries(constants)) {
      expect(id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())).toBe(name);
    }
  });

  it.each(citations)('$id speaks both languages', ({ title, titleEn, number, date, revised, articles }) => {
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(titleEn).toMatch(/[a-z]/);
    if (number) expect(number).toMatch(/〔\d{4}〕\d+号$|令第\d+号$|^GB\/T [\d-]+$/);
    for (const day of [date, revised]) if (day) expect(day).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    if (date && revised) expect(revised > date).toBe(true);
    for (const { article, about } of articles ?? []) {
      expect(article).toMatch(/^\d+(\(\d+\))?$/);
      expect(about.zh).toMatch(/\p{Script=Han}/u);
      expect(about.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('quote what a finding quotes', () => {
    expect(finalAccountsRules).toMatchObject({ title: '部门决算管理办法', number: '财库〔2021〕36号' });
    expect(budgetLaw75.articles?.map(({ article }) => article)).toEqual(['75']);
  });
});
