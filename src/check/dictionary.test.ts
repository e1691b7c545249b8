import { expect, test } from 'vitest';
import { sourceFromText } from '../readers/text.ts';
import { recognize } from '../recognize/index.ts';
import { check } from './index.ts';

const text = `支出决算表
科目代码\t科目名称\t本年支出合计\t基本支出
合计\t\t1.00\t1.00
299\t县级特设支出\t1.00\t1.00
29901\t县级特设事务\t1.00\t1.00`;

function codesThatAreUnknown(dictionary?: readonly { code: string; name: string }[]): string[] {
  const disclosure = recognize(sourceFromText('a.txt', text), {
    year: 2024,
    profile: 'cn-140000-2024',
    unit: '云岭县水文站',
    kind: 'final-accounts',
    moneyUnit: '万元',
  });
  const { obligations } = check(disclosure, {
    only: ['classification'],
    ...(dictionary ? { dictionary } : {}),
  });
  return obligations
    .filter(({ id, state }) => id === 'classification/unknown-code@expenditure' && state === 'unable')
    .map(({ why }) => why!.zh);
}

test('an unknown code cannot be judged, and is never wrong', () => {
  expect(codesThatAreUnknown()).toEqual([expect.stringContaining('299、29901')]);
});

test('a code in the user’s own dictionary is known', () => {
  expect(codesThatAreUnknown([{ code: '299', name: '县级特设支出' }, { code: '29901', name: '县级特设事务' }])).toEqual([]); // prettier-ignore
});
