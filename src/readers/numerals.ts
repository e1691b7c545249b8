type Writer = (value: number) => string;

/** The numbers of automatic numbering, as each of Word's formats writes them; what is not listed is decimal. */
const formats: Readonly<Record<string, Writer>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `-${value}-`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  koreanCounting: counting,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (value) => inChinese(value, '零壹贰叁肆伍陆柒捌玖', ['仟', '佰', '拾', '']),
  ideographLegalTraditional: (value) => inChinese(value, '零壹貳參肆伍陸柒捌玖', ['仟', '佰', '拾', '']),
  ideographTraditional: listed('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: listed('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: listed('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedCircleChinese: listed('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedParen: listed('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  decimalEnclosedFullstop: listed('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  ideographEnclosedCircle: listed('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
};

/** Writes a number as a format of Word's does. */
export function numeral(value: number, format: string): string {
  return Object.hasOwn(formats, format) ? formats[format]!(value) : String(value);
}

function fullWidth(value: number): string {
  return String(value).replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** 十一, 二十, 一百零一. */
function counting(value: number): string {
  return inChinese(value, '零一二三四五六七八九', ['千', '百', '十', '']).replace(/^一十/, '十');
}

function inChinese(value: number, numerals: string, places: readonly string[]): string {
  if (value < 0 || value > 9_999) return String(value);
  if (value === 0) return numerals[0]!;
  const written = [...String(value).padStart(4, '0')].map((digit, place) =>
    digit === '0' ? '零' : numerals[Number(digit)]! + places[place]!,
  );
  return written
    .join('')
    .replaceAll(/零+/g, '零')
    .replaceAll(/^零|零$/g, '');
}

/** 一〇: digit by digit. */
function digits(value: number): string {
  return String(value).replaceAll(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
}

/** One sign a number; where the signs end, decimal. */
function listed(signs: string): Writer {
  const all = [...signs];
  return (value) => all[value - 1] ?? String(value);
}

/** a … z, aa, bb: the letter repeats. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'],
  [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] as const; // prettier-ignore

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let rest = value;
  let written = '';
  for (const [worth, sign] of romans) {
    written += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}
