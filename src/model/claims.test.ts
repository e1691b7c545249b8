import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claim, claimKinds, countClaims, noClaims, unclaimedSpans } from './claims.ts';

test('claimed and unclaimed characters add up to all that is not blank', () => {
  const text = fc
    .array(fc.constantFrom('支', '1', ' ', '\n', '\t'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  const span = fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom(...claimKinds));
  fc.assert(
    fc.property(text, fc.array(span, { maxLength: 8 }), (content, spans) => {
      const claims = noClaims(content.length);
      for (const [start, length, kind] of spans)
        claim(
          claims,
          { start: Math.min(start, content.length), end: Math.min(start + length, content.length) },
          kind,
        );
      const { all, unclaimed, by } = countClaims(claims, content);
      expect(unclaimed + Object.values(by).reduce((sum, count) => sum + count, 0)).toBe(all);
      expect(all).toBe(content.replaceAll(/\s/g, '').length);
      const listed = unclaimedSpans(claims, content)
        .map(({ start, end }) => content.slice(start, end))
        .join('');
      expect(listed.replaceAll(/\s/g, '')).toHaveLength(unclaimed);
    }),
  );
});

test('the first claim stays', () => {
  const claims = noClaims(2);
  claim(claims, { start: 0, end: 1 }, 'cell');
  claim(claims, { start: 0, end: 2 }, 'free');
  expect(countClaims(claims, '一二').by).toMatchObject({ cell: 1, free: 1 });
});
