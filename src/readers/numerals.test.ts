import { expect, test } from 'vitest';
import { numeral } from './numerals.ts';

test.each([
  [
    'chineseCounting',
    [1, 10, 11, 20, 25, 101, 110, 1001],
    '一 十 十一 二十 二十五 一百零一 一百一十 一千零一',
  ],
  ['japaneseCounting', [2, 12], '二 十二'],
  ['chineseLegalSimplified', [1, 12], '壹 壹拾贰'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['ideographDigital', [10, 23], '一〇 二三'],
  ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
  ['decimalEnclosedCircle', [3], '③'],
  ['decimalFullWidth', [12], '１２'],
  ['decimalZero', [3, 12], '03 12'],
  ['upperRoman', [4, 19, 2024], 'IV XIX MMXXIV'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
  ['none', [1], ''],
  ['constructor', [7], '7'],
])('%s', (format, values, written) => {
  expect(values.map((value) => numeral(value, format)).join(' ')).toBe(written);
});
