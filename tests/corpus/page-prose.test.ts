import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { subjectOf } from '../../src/model/quantity.ts';
import { lineAndColumn, quote } from '../../src/model/source.ts';
import { corpus, hasCorpus, readDocument } from './corpus.ts';
import { saidBy } from './said-by.ts';
import type { ProseNumber } from './seed-prose.ts';

const general = 'fund=general';
const item = (code: string) => `expenditure?function=${code}&${general}`;
const structure = `share of expenditure?${general}`;
const ofThreePublic = 'share of three-public';

/** Numbers of the narrative of the corpus's page text, picked all over it and typed by hand as a reader binds them. */
const picked: readonly ProseNumber[] = [
  [386, '4733.14', 'income-total'],
  [387, '90.09', 'income-total', 'change +'],
  [388, '1.94', 'income-total', 'growth +'],
  [390, '4733.14', 'income'],
  [391, '100.00', 'income?source=fiscal', 'share of income'],
  [393, '4733.14', 'expenditure'],
  [393, '3365.38', 'expenditure?nature=basic'],
  [394, '71.10', 'expenditure?nature=basic', 'share of expenditure'],
  [394, '1367.76', 'expenditure?nature=project'],
  [394, '28.90', 'expenditure?nature=project', 'share of expenditure'],
  [397, '4733.14', 'income-total?source=fiscal'],
  [398, '90.09', 'income-total?source=fiscal', 'change +'],
  [401, '4733.14', `expenditure?${general}`],
  [402, '100.00', `expenditure?${general}`, 'share of expenditure'],
  [403, '90.09', `expenditure?${general}`, 'change +'],
  [403, '1.94', `expenditure?${general}`, 'growth +'],
  [406, '471.44', item('208')],
  [406, '9.96', item('208'), structure],
  [407, '109.34', item('210')],
  [407, '2.31', item('210'), structure],
  [407, '3742.47', item('211')],
  [408, '79.07', item('211'), structure],
  [408, '8.66', item('221'), structure],
  [410, '4628.17', `expenditure?${general}`, 'initial'],
  [411, '4733.14', `expenditure?${general}`],
  [411, '102.27', `expenditure?${general}`, 'completion of initial'],
  [416, '51.50', item('2080501'), 'initial'],
  [417, '51.98', item('2080501')],
  [421, '60.65', item('2080502'), 'initial'],
  [422, '61.16', item('2080502')],
  [426, '256.79', item('2080505'), 'initial'],
  [426, '229.67', item('2080505')],
  [430, '128.40', item('2080506'), 'initial'],
  [431, '116.59', item('2080506')],
  [436, '1.27', item('2080599')],
  [438, '0', item('2080801'), 'initial'],
  [439, '10.77', item('2080801')],
  [476, '420.80', item('2110301'), 'initial'],
  [477, '379.96', item('2110301')],
  [503, '183.84', item('2210203'), 'initial'],
  [504, '202.20', item('2210203')],
  [507, '3365.38', `expenditure?${general}&nature=basic`],
  [508, '2949.02', `expenditure?economic=personnel&${general}&nature=basic`],
  [511, '416.36', `expenditure?economic=public&${general}&nature=basic`],
  [519, '21.00', 'three-public', 'initial'],
  [520, '16.95', 'three-public'],
  [520, '80.71', 'three-public', 'completion of initial'],
  [522, '82.68', 'three-public?item=vehicle', 'completion of initial'],
  [527, '5.07', 'three-public', 'change +'],
  [529, '42.68', 'three-public?item=vehicle', 'growth +'],
  [535, '100.00', 'three-public?item=vehicle', ofThreePublic],
  [541, '16.95', 'three-public?item=vehicle-running'],
  [543, '9', 'three-public?item=vehicle-running', 'number of vehicle'],
  [565, '1354.13', 'self-evaluation'],
  [565, '28', 'self-evaluation', 'number of project'],
  [566, '28', 'self-evaluation?item=excellent', 'number of project'],
  [572, '185.41', 'operating-cost'],
  [572, '4.68', 'operating-cost', 'change +'],
  [573, '2.60', 'operating-cost', 'growth +'],
  [577, '372.34', 'procurement'],
  [577, '8.57', 'procurement?item=goods'],
  [578, '363.77', 'procurement?item=services'],
  [588, '9', 'vehicles', 'number of vehicle'],
  [589, '1', 'vehicles?item=emergency', 'number of vehicle'],
  [590, '8', 'vehicles?item=other-vehicles', 'number of vehicle'],
  [591, '6', 'large-equipment', 'number of set'],
];

describe.skipIf(!hasCorpus)('the narrative of a page text', () => {
  const folder = join(corpus ?? '', 'corpus', 'text');
  const name = hasCorpus ? readdirSync(folder).find((file) => file.endsWith('.txt'))! : '';
  const disclosure = hasCorpus ? readDocument(readFileSync(join(folder, name), 'utf8')) : undefined!;

  test('numbers picked all over it are bound as a reader binds them', () => {
    const bound = disclosure.facts
      .filter((fact) => fact.witness.startsWith('narrative'))
      .map((fact) => {
        const digits = /[\d,.]+/.exec(quote(disclosure.source, fact.span))?.[0];
        return [
          lineAndColumn(disclosure.source, fact.span.start).line,
          digits,
          subjectOf(fact.about),
          saidBy(fact),
        ].join(' ');
      });
    const wrong = picked
      .map(([line, printed, subject, said]) => [line, printed, subject, said ?? ''].join(' '))
      .filter((each) => !bound.includes(each));
    expect(wrong).toEqual([]);
    expect(picked.length).toBeGreaterThanOrEqual(50);
  });

  test('no number of it is left unbound', () => {
    expect(disclosure.numbers.filter((number) => !number.fact).map((number) => number.text)).toEqual([]);
  });
});
