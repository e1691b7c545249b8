import { describe, expect, test } from 'vitest';
import { madeUnit } from '../../tests/marked.ts';
import type { Confidence } from '../../tests/recognised.ts';
import { recognisedText } from '../../tests/recognised.ts';
import { quote } from '../model/source.ts';
import { recognize } from '../recognize/index.ts';
import { check } from './check.ts';

/** Every recognised number as it is printed, with how many equations certify it, exactly and at least roughly. */
function certified(text: string, confidence?: Confidence): string[] {
  const { certifications, disclosure } = check(recognize(recognisedText(text, confidence), madeUnit));
  return certifications!.map(
    ({ fact, certifiedBy, roughlyBy }) =>
      `${quote(disclosure.source, fact.span)} ${certifiedBy} ${roughlyBy}`,
  );
}

const head = `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
`;
const square = `${head}合计\t\t96.00\t90.00\t6.00
205\t教育支出\t90.00\t86.00\t4.00
208\t社会保障和就业支出\t6.00\t4.00\t2.00
`;

describe('a number is certified', () => {
  test('by its row and by its column, where both add up', () => {
    expect(certified(square)).toEqual([
      '96.00 2 2',
      '90.00 2 2',
      '6.00 2 2',
      '90.00 2 2',
      '86.00 2 2',
      '4.00 2 2',
      '6.00 2 2',
      '4.00 2 2',
      '2.00 2 2',
    ]);
  });

  test('by nothing where it was misread; what it stands with in a row or column loses one witness', () => {
    expect(certified(square.replace('86.00', '85.00'))).toEqual([
      '96.00 2 2',
      '90.00 1 1',
      '6.00 2 2',
      '90.00 1 1',
      '85.00 0 0',
      '4.00 1 1',
      '6.00 2 2',
      '4.00 1 1',
      '2.00 2 2',
    ]);
  });

  test('up to rounding where the sum is a tail: its last digit might be another', () => {
    expect(
      certified(`${head}合计\t\t95.39\t86.66\t8.72
`),
    ).toEqual(['95.39 0 1', '86.66 0 1', '8.72 0 1']);
  });

  test('not even so by a tail of so many parts that rounding explains a difference of ten last digits', () => {
    const classes = ['201', '202', '203', '204', '205', '206', '207', '208', '210', '211'];
    const more = ['212', '213', '214', '215', '216', '217', '219', '220', '221', '222', '224'];
    const rows = [...classes, ...more].map((code) => `${code}\t某类支出\t1.01\t\t`);
    expect(certified(`${head}合计\t\t21.22\t\t\n${rows.join('\n')}\n`)[0]).toBe('21.22 0 0');
  });

  test('once for each other place that prints it', () => {
    const said = '三、支出决算情况说明\n2024年度支出合计96.00万元。\n';
    expect(certified(`${head}合计\t\t96.00\t\t\n第三部分 情况说明\n${said}`)).toEqual([
      '96.00 1 1',
      '96.00万元 1 1',
    ]);
    expect(certified(`${square}第三部分 情况说明\n${said}`)[0]).toBe('96.00 3 3');
  });

  test('once by an equation over the same quantities, wherever they are printed', () => {
    const said = `第三部分 情况说明
三、支出决算情况说明
2024年度支出合计96.00万元，其中：基本支出90.00万元，占比93.75%。
`;
    // part and whole are printed twice each: four quotients, one witness
    expect(certified(square + said)).toContain('93.75% 1 1');
    expect(certified(square + said.replace('93.75%', '94.75%'))).toContain('94.75% 0 0');
  });

  test('exactly by a percentage where another last digit would make another one, else roughly', () => {
    const said = `第三部分 情况说明
三、支出决算情况说明
2024年度支出合计96.00万元，其中：基本支出90.00万元，占比93.75%。
`;
    const amounts = (text: string) => certified(text).filter((each) => each.includes('万元'));
    expect(amounts(said)).toEqual(['96.00万元 1 1', '90.00万元 1 1']);
    // 900.01 ÷ 960.00 is 93.75 % as well, 900.10 ÷ 960.00 is not
    expect(amounts(said.replaceAll('.00万元', '0.00万元'))).toEqual(['960.00万元 0 1', '900.00万元 0 1']);
  });

  test('not by a bound, by words without digits, or by itself', () => {
    const said = `第三部分 情况说明
一、收入支出决算总体情况说明
2024年度收、支总计均为96.00万元，与上年相同。
`;
    expect(certified(said)).toEqual(['96.00万元 0 0']);
  });
});

describe('certifications', () => {
  test('tell what the eye read, and how sure it was; what the file itself says bears it out', () => {
    const { certifications } = check(
      recognize(
        recognisedText(square, (words) => (words === '86.00' ? 0.62 : undefined)),
        madeUnit,
      ),
    );
    expect(certifications!.map(({ confidence, certifiedBy }) => [confidence, certifiedBy])).toEqual([
      [0.62, 2],
    ]);
  });

  test('are there where something was recognised, and nowhere else', () => {
    expect(
      check(
        recognize(
          recognisedText(square, () => undefined),
          madeUnit,
        ),
      ).certifications,
    ).toBeUndefined();
    expect(certified('云岭县水文站')).toEqual([]);
  });
});
