/**
 * The amounts of the seed's ten tables as a person reads them: line, quantity, amount in 万元. Typed by hand from
 * the document; the quantity is written as `concept?axis=code`.
 */
type Row = readonly [line: number, subject: string, amount: string];

const summary: readonly Row[] = [
  [60, 'income?fund=general', '255.79'],
  [67, 'expenditure?function=208', '241.13'],
  [68, 'expenditure?function=210', '4.93'],
  [78, 'expenditure?function=221', '9.73'],
  [87, 'income', '255.79'],
  [87, 'expenditure', '255.79'],
  [91, 'income-total', '255.79'],
  [91, 'expenditure-total', '255.79'],
];

/** Code rows: the line, the code ('' for the row 合计), and the printed columns from the left. */
type CodeRow = readonly [line: number, code: string, ...amounts: string[]];

const income: readonly CodeRow[] = [
  [108, '', '255.79', '255.79'],
  [109, '208', '241.13', '241.13'],
  [110, '20801', '232.41', '232.41'],
  [111, '2080109', '232.41', '232.41'],
  [112, '20805', '8.72', '8.72'],
  [113, '2080505', '8.20', '8.20'],
  [114, '2080506', '0.52', '0.52'],
  [115, '210', '4.93', '4.93'],
  [116, '21007', '0.06', '0.06'],
  [117, '2100799', '0.06', '0.06'],
  [118, '21011', '4.87', '4.87'],
  [119, '2101102', '4.87', '4.87'],
  [120, '221', '9.73', '9.73'],
  [121, '22102', '9.73', '9.73'],
  [122, '2210201', '9.73', '9.73'],
];

const expenditure: readonly CodeRow[] = [
  [137, '', '255.79', '110.05', '145.74'],
  [138, '208', '241.13', '95.39', '145.74'],
  [139, '20801', '232.41', '86.66', '145.74'],
  [140, '2080109', '232.41', '86.66', '145.74'],
  [141, '20805', '8.72', '8.72'],
  [142, '2080505', '8.20', '8.20'],
  [143, '2080506', '0.52', '0.52'],
  [144, '210', '4.93', '4.93'],
  [145, '21007', '0.06', '0.06'],
  [146, '2100799', '0.06', '0.06'],
  [147, '21011', '4.87', '4.87'],
  [148, '2101102', '4.87', '4.87'],
  [149, '221', '9.73', '9.73'],
  [150, '22102', '9.73', '9.73'],
  [151, '2210201', '9.73', '9.73'],
];

const fiscal: readonly Row[] = [
  [167, 'income?fund=general', '255.79'],
  [174, 'expenditure?function=208&source=fiscal', '241.13'],
  [174, 'expenditure?function=208&fund=general', '241.13'],
  [175, 'expenditure?function=210&source=fiscal', '4.93'],
  [175, 'expenditure?function=210&fund=general', '4.93'],
  [185, 'expenditure?function=221&source=fiscal', '9.73'],
  [185, 'expenditure?function=221&fund=general', '9.73'],
  [194, 'income?source=fiscal', '255.79'],
  [194, 'expenditure?source=fiscal', '255.79'],
  [194, 'expenditure?fund=general', '255.79'],
  [199, 'income-total?source=fiscal', '255.79'],
  [199, 'expenditure-total?source=fiscal', '255.79'],
  [199, 'expenditure-total?fund=general', '255.79'],
];

const general: readonly CodeRow[] = [
  [216, '', '255.79', '110.05', '145.74'],
  [217, '208', '241.13', '95.39', '145.74'],
  [218, '20801', '232.41', '86.66', '145.74'],
  [219, '2080109', '232.41', '86.66', '145.74'],
  [220, '20805', '8.72', '8.72'],
  [221, '2080505', '8.20', '8.20'],
  [222, '2080506', '0.52', '0.52'],
  [223, '210', '4.93', '4.93'],
  [224, '21007', '0.06', '0.06'],
  [225, '2100799', '0.06', '0.06'],
  [226, '21011', '4.87', '4.87'],
  [227, '2101102', '4.87', '4.87'],
  [228, '221', '9.73', '9.73'],
  [229, '22102', '9.73', '9.73'],
  [230, '2210201', '9.73', '9.73'],
];

const basic = (line: number, economic: string, amount: string): Row => [
  line,
  `expenditure?economic=${economic}&fund=general&nature=basic`,
  amount,
];

const detail: readonly Row[] = [
  basic(246, '301', '107.99'),
  basic(246, '302', '2.00'),
  basic(247, '30101', '25.85'),
  basic(247, '30201', '2.00'),
  basic(248, '30102', '3.99'),
  basic(251, '30107', '54.83'),
  basic(252, '30108', '8.20'),
  basic(253, '30109', '0.52'),
  basic(254, '30110', '4.87'),
  basic(257, '30113', '9.73'),
  basic(261, '303', '0.06'),
  basic(270, '30309', '0.06'),
  basic(275, 'personnel', '108.05'),
  basic(275, 'public', '2.00'),
];

const statistics: readonly Row[] = [
  [349, 'procurement', '2.00'],
  [350, 'procurement?item=goods', '2.00'],
];

function coded(concept: string, rows: readonly CodeRow[], columns: readonly string[]): Row[] {
  return rows.flatMap(([line, code, ...amounts]) =>
    amounts.map((amount, index): Row => {
      const axes = [...(code ? [`function=${code}`] : []), ...(columns[index] ? [columns[index]] : [])];
      return [line, axes.length > 0 ? `${concept}?${axes.join('&')}` : concept, amount];
    }),
  );
}

/** Every printed amount of the ten tables, by table. Three of them print none. */
export const seedTables: Readonly<Record<string, readonly Row[]>> = {
  'income-expenditure-summary': summary,
  income: coded('income', income, ['', 'source=fiscal']),
  expenditure: coded('expenditure', expenditure, ['', 'nature=basic', 'nature=project']),
  'fiscal-summary': fiscal,
  'general-expenditure': coded('expenditure', general, [
    'fund=general',
    'fund=general&nature=basic',
    'fund=general&nature=project',
  ]),
  'general-basic-detail': detail,
  'government-fund': [],
  'state-capital': [],
  'three-public': [],
  statistics,
};
