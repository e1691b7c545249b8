import { expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { catalogue } from '../src/standards/catalogue.ts';
import { identities } from '../src/standards/identities/index.ts';

const known = new Set(catalogue.map((entry) => entry.id));
const implemented = new Set([...rules, ...identities].flatMap((each) => each.catalogue));

test('every id that a rule or identity names is in the catalogue', () => {
  expect([...implemented].filter((id) => !known.has(id))).toEqual([]);
  expect(known.size).toBe(catalogue.length);
});

test('every check of the catalogue is implemented, or it is said why not', () => {
  expect(
    catalogue.filter((entry) => !implemented.has(entry.id) && !entry.open).map((entry) => entry.id),
  ).toEqual([]);
});
