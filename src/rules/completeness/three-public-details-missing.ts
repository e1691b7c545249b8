import type { Text } from '../../core/messages.ts';
import { join } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { pass, rule } from '../../model/rule.ts';
import { disclosureRules2016, threePublicRequirements } from '../../standards/citations.ts';
import { isWithin } from '../../standards/sections.ts';
import { linesOf, sectionIdAt } from '../common/lines.ts';
import { hasSection, notRecognised } from '../common/sections.ts';
import { statedAmounts } from '../common/stated-amounts.ts';
import { hasUnreadPage, pageUnread } from '../common/unread-tables.ts';

const section = 'narrative/three-public';

/** What is to be counted where money was spent, and words that tell it however they are put. */
interface Detail {
  readonly items: readonly string[];
  readonly unit: string;
  readonly name: Text;
  readonly told: RegExp;
  /** Looked for where domestic receptions are told, foreign guests apart. */
  readonly within?: 'domestic';
}

/** What is said of foreign guests, up to the number of people. */
const ofForeignGuests = /(?:外宾|外事|国\(境\)外|境外|国外)[^，。；]*(?:，[^，。；]*\d人次?)?/g;

const details: readonly Detail[] = [
  {
    items: ['abroad'],
    unit: 'group',
    name: { zh: '因公出国（境）团组数', en: 'groups abroad' },
    told: /团组?[^，。；]{0,10}\d|\d个?(?:批次?|次)?[^，。；]{0,6}团|出国\(境\)[^，。；]{0,8}\d+批/,
  },
  {
    items: ['abroad'],
    unit: 'person',
    name: { zh: '因公出国（境）人次数', en: 'persons abroad' },
    told: /(?:出国|出境|团组?)[^。；]{0,24}\d人|\d人次?[^，。；]{0,6}(?:出国|出境)/,
  },
  {
    items: ['vehicle-purchase'],
    unit: 'vehicle',
    name: { zh: '公务用车购置数', en: 'vehicles bought' },
    told: /(?:购置|更新|新增)[^。；]{0,24}\d(?:辆|台)|\d(?:辆|台)[^，。；]{0,6}(?:购置|更新)/,
  },
  {
    items: ['vehicle-running'],
    unit: 'vehicle',
    name: { zh: '公务用车保有量', en: 'vehicles kept' },
    told: /(?:保有|现有|共有|实有|开支)[^。；]{0,30}\d(?:辆|台)|\d(?:辆|台)公务/,
  },
  {
    items: ['reception', 'reception-domestic'],
    unit: 'batch',
    name: { zh: '国内公务接待批次', en: 'domestic receptions' },
    told: /\d(?:个|余)?批|批(?:次|数)*(?:为|:|共)?\d/,
    within: 'domestic',
  },
  {
    items: ['reception', 'reception-domestic'],
    unit: 'person',
    name: { zh: '国内公务接待人次', en: 'guests received' },
    told: /\d余?人|人(?:次|数)*(?:为|:|共)?\d/,
    within: 'domestic',
  },
];

export default rule({
  id: 'completeness/three-public-details-missing',
  title: { zh: '“三公”经费没有写数量', en: 'Counts of the three public expenses are missing' },
  why: {
    zh: '公开“三公”经费，要写明出国团组和人次、购置和保有的公务用车、国内接待的批次和人次。只写外宾的，不能代替国内的。',
    en: 'The three public expenses are published with groups and persons abroad, vehicles bought and kept, domestic receptions and guests. Those of foreign guests do not stand for the domestic ones.',
  },
  remedy: {
    zh: '在具体情况里补写数量；没有的写0。',
    en: 'Add the counts to the details; write 0 where there were none.',
  },
  severity: 'warning',
  basis: [disclosureRules2016, threePublicRequirements],
  catalogue: ['F06'],
  messages: {
    missing: {
      zh: '“三公”经费具体情况没有写：{missing}',
      en: 'the details of the three public expenses lack: {missing}',
    },
  },
  *check(given: Case) {
    const { current } = given;
    if (!hasSection(current, section)) {
      yield { kind: 'unable', missing: notRecognised(section) };
      return;
    }
    if (isTabled(current)) {
      yield pass;
      return;
    }
    const words = wordsIn(current);
    const missing = details.flatMap((detail) => {
      const place = isTold(current, detail, words) ? undefined : placeOf(given, detail);
      return place ? [{ name: detail.name, place }] : [];
    });
    if (missing.length === 0) {
      yield pass;
      return;
    }
    if (hasUnreadPage(current, section)) {
      yield { kind: 'unable', missing: pageUnread };
      return;
    }
    const names = join(missing.map(({ name }) => name));
    yield {
      kind: 'fail',
      message: 'missing',
      holes: { missing: names },
      span: missing[0]!.place,
      suggestion: {
        kind: 'supply',
        text: { zh: `补写${names.zh}`, en: `add: ${names.en}` },
      },
      logicalPlace: section,
    };
  },
  examples: {
    ok: [
      example(
        '公务接待费支出0.60万元，共接待4批次，31人次。国内接待费0.60万元，共接待4批次，31人次，其中外事接待费0万元，共接待0批次，0人次。',
      ),
      example('2024年度未发生“三公”经费财政拨款支出。'),
      example('公务用车运行维护费支出1.20万元，年末开支财政拨款的公务用车共有2辆。'),
      example('公务用车购置支出0万元。因公出国（境）费支出0万元。'),
      example('公务接待费支出0.60万元。\n国内公务接待批次\t4\n国内公务接待人次\t31'),
    ],
    bad: [
      [
        example(
          '公务接待费支出0万元。国内公务接待支出0.00万元（含外宾接待支出0.00万元）。其中：接待外宾⟦0⟧批次、0人次。',
        ),
        '“三公”经费具体情况没有写：国内公务接待批次、国内公务接待人次',
      ],
      [
        example('因公出国（境）费支出⟦3.00万元⟧。公务用车运行维护费支出1.20万元。'),
        '“三公”经费具体情况没有写：因公出国（境）团组数、因公出国（境）人次数、公务用车保有量',
      ],
    ],
  },
});

/** Whether a table gives the counts, as some places print them; annexed forms count other things. */
function isTabled(current: Disclosure): boolean {
  return current.source.blocks.some(
    (block) =>
      block.kind === 'grid' &&
      block.rows.some((row) => row.some((cell) => cell.plain.length >= 3 && countLabel.test(cell.plain))) &&
      sectionIdAt(current, block.span.start) !== 'annex',
  );
}

const countLabel = /团组数|接待批次|接待人次|保有量|购置数|购置量/;

/** The words of the section, its lines joined: a sentence may run over several. */
function wordsIn(current: Disclosure): string {
  return linesOf(current)
    .filter((line) => isWithin(line.section, section))
    .map((line) => line.folded.text)
    .join('');
}

/** The sentences on receptions without what they say of foreign guests. */
function domesticIn(words: string): string {
  return words
    .split(/[。；]/)
    .filter((sentence) => /接待|来访/.test(sentence))
    .join('。')
    .replaceAll(ofForeignGuests, '');
}

function isTold(current: Disclosure, { items, unit, told, within }: Detail, words: string): boolean {
  return (
    told.test(within ? domesticIn(words) : words) ||
    countsOf(current, items).some(({ measure }) => isOf(measure, unit))
  );
}

function isOf(measure: Fact['measure'], unit: string): boolean {
  return measure.kind === 'count' && measure.unit === unit;
}

function countsOf({ facts }: Disclosure, items: readonly string[]): Fact[] {
  return facts.filter(
    ({ about, measure }) =>
      measure.kind === 'count' && about.concept === 'three-public' && items.includes(about.at.item ?? ''),
  );
}

/** Where the count is missed: at the money that was spent, or at the guests from abroad; undefined where it is not. */
function placeOf({ current, ledger, year }: Case, { items, unit }: Detail): Span | undefined {
  const amounts = items.flatMap((item) =>
    statedAmounts(ledger, { year, stage: 'final', concept: 'three-public', at: { item } }),
  );
  if (amounts.length > 0 && amounts.every(({ money }) => money.fen > 0n))
    return (amounts.find(({ fact }) => isWithin(fact.witness, section)) ?? amounts[0]!).fact.span;
  if (!items.includes('reception')) return undefined;
  return countsOf(current, ['reception-foreign', 'reception-overseas']).find(({ measure }) =>
    isOf(measure, unit),
  )?.span;
}

/** Made details of the three public expenses, for the examples. */
function example(text: string): string {
  return `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
${text}`;
}
