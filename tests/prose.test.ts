import { expect, test } from 'vitest';
import { readExample } from './marked.ts';

const heading = `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
`;

function read(text: string) {
  const { facts, statements, numbers } = readExample(heading + text);
  return {
    facts: facts.map((fact) => fact.id.replaceAll('2024/', '')),
    statements: statements.map(({ kind, about }) => [kind, about?.at.function]),
    unbound: numbers.filter((number) => !number.fact).length,
  };
}

test('an item that a paragraph opens with is what its numbers are about', () => {
  expect(
    read('1、农林水支出（类）水利（款）防汛（项）。年初预算为2.00万元，支出决算为3.00万元。').facts,
  ).toEqual([
    'initial-budget/expenditure?function=2130314&fund=general',
    'final/expenditure?function=2130314&fund=general',
  ]);
});

test('numbers of an item that nobody knows are left unbound, not given to the total', () => {
  const given =
    '1、农林水支出（类）水利（款）云岭防汛（项）。年初预算为2.00万元，支出决算为3.00万元，完成年初预算的150.00%。';
  expect(read(given)).toEqual({ facts: [], statements: [], unbound: 3 });
});

test('subjects that a use names are not what follows is about', () => {
  const given = '农林水支出3.00万元，用于测站基本支出。较上年决算增加1.00万元，主要原因是项目支出增加。';
  expect(read(given)).toEqual({
    facts: [
      'final/expenditure?function=213&fund=general',
      'final/expenditure?function=213&fund=general#change:2023',
    ],
    statements: [
      ['use', '213'],
      ['reason', '213'],
    ],
    unbound: 0,
  });
});

test('“unchanged” is about the subject just named, and compared with the year or budget that it names', () => {
  const given = '农林水支出3.00万元，住房保障支出与2022年持平，教育支出与年初预算数持平。';
  expect(read(given).facts.slice(1)).toEqual([
    'final/expenditure?function=221&fund=general#change:2022',
    'final/expenditure?function=205&fund=general#deviation:initial-budget/expenditure?function=205&fund=general',
  ]);
});

test('“用于以下方面” is no use', () => {
  expect(read('2024年度一般公共预算财政拨款支出3.00万元，主要用于以下方面：').statements).toEqual([]);
});
