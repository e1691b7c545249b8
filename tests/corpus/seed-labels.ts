/**
 * What a strict reviewer finds in the seed: label, rule, severity, the line it is pointed to at (by the finding or
 * a related place), and words that its arithmetic or contradiction must hold. Typed by hand from the label list.
 */
export type Label = readonly [
  label: string,
  rule: string,
  severity: string,
  line: number,
  ...words: string[],
];

export const mustBeFound: readonly Label[] = [
  ['A-01', 'narrative/changes-do-not-add-up', 'error', 399, '-116.41', '-126.19', '9.78', '372.20', '381.98'],
  ['A-02', 'narrative/base-zero-growth', 'warning', 419, '9.73', '0'],
  ['A-03', 'narrative/reason-too-small', 'error', 415, '38.07', '8.72'],
  ['A-04', 'narrative/use-misses-the-money', 'warning', 415, '241.13', '8.72', '232.41'],
  ['A-05', 'narrative/use-names-absent-item', 'warning', 417, '公务员医疗补助', '30111'],
  ['B-01', 'narrative/reason-of-another-item', 'error', 445, '公务用车购置费', '因公出国'],
  ['B-02', 'narrative/reason-of-another-item', 'error', 447, '公务用车运行维护费', '因公出国'],
  ['B-03', 'narrative/reason-of-another-item', 'error', 449, '公务接待费', '因公出国'],
  ['B-04', 'text/typo', 'warning', 459, '办单位', '本单位'],
  ['B-07', 'contradiction/none-before-content', 'error', 500, '无'],
  ['C-01', 'overview/dates-contradict', 'error', 45, '2011年7月', '2018年1月8日'],
  ['E-01', 'forms/count-differs', 'error', 479, '6', '1'],
];

export const shouldBeFound: readonly Label[] = [
  ['A-06', 'narrative/driver-found-nowhere', 'warning', 375, '招商引资'],
  ['A-07', 'narrative/truncated-amount', 'warning', 479, '145', '145.74'],
  ['A-08', 'narrative/deviation-without-reason', 'warning', 413, '265.75', '255.79'],
  ['A-09', 'narrative/stops-at-class', 'warning', 411, '6', '3'],
  ['B-05', 'text/wording-inverted', 'note', 453, '没有用途'],
  ['B-06', 'text/unresolved-alternative', 'warning', 465, '本部门（单位）', '县(区)级'],
  ['C-02', 'overview/issuer-number-disagrees', 'warning', 45, '编制委员会', '编办'],
  ['C-03', 'overview/parts-missing', 'warning', 37, '职责', '编制数', '决算单位构成'],
  ['D-01', 'presentation/line-number-gap', 'note', 367, '15', '17'],
  ['E-02', 'forms/target-form-instead-of-self-evaluation', 'warning', 504, '目标'],
  ['E-03', 'forms/signatory-blank', 'warning', 535, '20240108102612'],
  ['E-03', 'forms/term-implausible', 'warning', 510, '99年'],
  ['E-04', 'forms/value-does-not-fit-indicator', 'warning', 529, '定性及时'],
  ['E-05', 'forms/covers-little', 'warning', 511, '2.00', '145.74'],
];

/** Findings that no label asks for and that are defended: what the document says there is so. */
export const defended: readonly (readonly [rule: string, line: number, why: string])[] = [
  [
    'narrative/names-blank-item',
    425,
    '取暖费 is listed under 人员经费, and 30208 取暖费 is blank (label E-09)',
  ],
  ['text/number-brackets', 41, 'document numbers in 【】 and [] (label B-10)'],
  ['text/wording-inverted', 399, '决算支出 for 支出决算 (label B-08)'],
  ['forms/value-does-not-fit-indicator', 525, 'two measures in one indicator (label E-04)'],
  ['forms/value-does-not-fit-indicator', 526, 'cells shifted between columns (label E-04)'],
  ['arithmetic/rounding-tails', 138, 'the six tails of section F, in one line'],
];
