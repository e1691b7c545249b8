import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import { totalsOf } from '../src/compile/totals.ts';
import type { Report } from '../src/model/report.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { recognize } from '../src/recognize/index.ts';
import { disclosureJson } from '../src/reporters/index.ts';
import type { Frame } from '../src/reporters/index.ts';
import { textOf } from '../src/writers/text.ts';
import type { Change } from './made/changes.ts';
import { changed } from './made/changes.ts';
import { damages } from './made/damage.ts';
import { institution } from './made/institution.ts';
import { compiled, isListed, isSerious, lawProfiles } from './made/law.ts';
import { randomFrom } from './made/random.ts';
import { madeUnit } from './marked.ts';
import type { Confidence } from './recognised.ts';
import { recognisedText } from './recognised.ts';
import { checked, write } from './report-frame.ts';
import { damagedAccounts, smallAccounts } from './small-accounts.ts';

const patience = 240_000;

function made(seed: number) {
  const profile = lawProfiles[seed % lawProfiles.length]!;
  const accounts = institution(seed, { profile });
  return { profile, accounts, text: textOf(compiled(accounts)) };
}

function judged(text: string, profile: string, confidence?: Confidence): Report {
  return check(recognize(recognisedText(text, confidence), { profile }));
}

describe('made institutions, read from scans', () => {
  test(
    'have no error and no warning, and no number in a table of income or expenditure without a witness',
    { timeout: patience },
    () => {
      const found: string[] = [];
      let numbers = 0;
      let certified = 0;
      for (let seed = 0; seed < 18; seed += 1) {
        const { text, profile } = made(seed);
        const { findings, certifications = [], verdict } = judged(text, profile);
        const inTables = certifications.filter(({ fact }) =>
          ['income', 'expenditure'].includes(fact.witness),
        );
        found.push(
          ...findings.filter(isSerious).map(({ rule }) => `seed ${seed}: ${rule}`),
          ...inTables
            .filter(({ roughlyBy }) => roughlyBy === 0)
            .map(({ fact }) => `seed ${seed}: ${fact.id}`),
          ...(verdict === 'fail' || inTables.length < 30
            ? [`seed ${seed}: ${verdict} ${inTables.length}`]
            : []),
        );
        numbers += certifications.length;
        certified += certifications.filter(({ roughlyBy }) => roughlyBy > 0).length;
      }
      expect(found).toEqual([]);
      expect(certified / numbers).toBeGreaterThan(0.85);
    },
  );

  test(
    'have no error through anything misread, though all else be the file’s own words',
    { timeout: patience },
    () => {
      const found: string[] = [];
      let mistakes = 0;
      let errorsInText = 0;
      for (let seed = 0; seed < 3; seed += 1) {
        const { text, profile, accounts } = made(seed);
        const disclosure = recognize(sourceFromText('made.txt', text), { profile });
        for (const [index, damage] of damages.entries()) {
          const random = randomFrom(seed * 1_000 + index);
          const ways = damage.ways({ accounts, totals: totalsOf(accounts), text, disclosure }, random);
          if (ways.length === 0) continue;
          const way = random.oneOf(ways);
          const misread = changed(text, way);
          const name = `seed ${seed}, ${damage.id}`;
          const errors = (confidence: Confidence) =>
            judged(misread, profile, confidence).findings.filter(
              ({ severity, rule }) => severity === 'error' && !isListed(rule, accounts),
            );
          mistakes += 1;
          if (errors(() => undefined).length > 0) errorsInText += 1;
          found.push(...errors(0.7).map(({ rule }) => `${name}, all recognised: ${rule}`));
          // of a line that is lost nothing is left that could be said to be recognised
          if (!isLine(text, way))
            found.push(...errors(only(way)).map(({ rule }) => `${name}, one place recognised: ${rule}`));
        }
      }
      expect(found).toEqual([]);
      expect(errorsInText).toBeGreaterThan(mistakes / 2);
    },
  );
});

function isLine(text: string, { edits }: Change): boolean {
  return edits.some(({ span, words }) => words === '' && text.slice(span.start, span.end).includes('\n'));
}

/** The lines and cells that a change touches, as they stand in the changed text. */
function only({ edits }: Change): Confidence {
  let shift = 0;
  const touched = [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, words }) => {
      const start = span.start + shift;
      shift += words.length - (span.end - span.start);
      return { start, end: start + words.length };
    });
  return (words, start) =>
    touched.some((each) => start <= each.end && each.start <= start + words.length) ? 0.7 : undefined;
}

describe('reports of a scan', () => {
  const lonely = smallAccounts.replace(
    '第四部分',
    '九、其他重要事项情况说明\n（一）机关运行经费支出情况说明\n2024年度机关运行经费支出7.30万元。\n第四部分',
  );
  const sure: Confidence = (words) => (words.includes('机关运行经费支出7.30') ? 0.734 : 0.98);
  const only = ['arithmetic', 'agreement'];
  const reportOf = (text: string) => check(recognize(recognisedText(text, sure), madeUnit), { only });
  const said = (id: string, text: string, more: Partial<Frame> = {}) =>
    write(id, [checked(reportOf(text))], more);

  test('text: how many numbers are borne out, and which are not when asked', () => {
    expect(said('text', lonely, { width: 120 })).toMatch(
      /^扫描页识别的数字 41 个：经恒等式互相印证 40 个，其余 1 个请对照原件核对（展开：--show scans）$/m,
    );
    expect(said('text', lonely)).not.toContain('把握73%');
    expect(said('text', lonely, { show: new Set(['scans']) })).toMatch(
      /请对照原件核对\n +第1页.* {2}机关运行经费 7\.30万元 {2}把握73%$/m,
    );
    expect(said('text', smallAccounts)).toMatch(/^扫描页识别的数字 40 个：全部经恒等式互相印证$/m);
    expect(said('text', lonely, { language: 'en', show: new Set(['scans']), width: 120 })).toMatch(
      /^Numbers recognised from scanned pages: 41; borne out by others: 40; to be compared with the paper: 1\n.*73% certain$/m,
    );
  });

  test('text: nothing of it where nothing was recognised', () => {
    const report = check(recognize(sourceFromText('a.txt', lonely), madeUnit), { only });
    expect(write('text', [checked(report)])).not.toContain('扫描页');
  });

  test('text: a mistake is a note, and there is no verdict', () => {
    const text = said('text', damagedAccounts);
    expect(text).toMatch(/^提示\[arithmetic\/codes-make-parent\]/m);
    expect(text).not.toMatch(/^(错误|警告)/m);
    expect(text).toMatch(/结果：无法判断/);
  });

  test('json: every number with what speaks for it, and the share of all', () => {
    const { certifications, verdict } = JSON.parse(said('json', lonely)) as {
      verdict: string;
      certifications: { facts: object[] };
    };
    expect(verdict).toBe('unable');
    expect(certifications).toMatchObject({ numbers: 41, certified: 40, exactly: 40, share: 0.9756 });
    expect(certifications.facts).toHaveLength(41);
    expect(certifications.facts.at(-1)).toMatchObject({
      fact: '2024/final/operating-cost',
      text: '7.30万元',
      confidence: 0.734,
      certifiedBy: 0,
      roughlyBy: 0,
      place: { kind: 'page', page: 1 },
    });
    expect(
      Object.keys(
        JSON.parse(
          write('json', [checked(check(recognize(sourceFromText('a', lonely), madeUnit)))]),
        ) as object,
      ),
    ).not.toContain('certifications');
  });

  test('json of what was read: how sure the eye was of each fact', () => {
    const { disclosure, coverage } = reportOf(lonely);
    const { facts } = JSON.parse(disclosureJson({ file: 'a', sha256: '', disclosure, coverage })) as {
      facts: { id: string; confidence?: number }[];
    };
    expect(facts.find(({ id }) => id === '2024/final/operating-cost')?.confidence).toBe(0.734);
    expect(facts.find(({ id }) => id === '2024/final/income')?.confidence).toBe(0.98);
  });

  test('md and html: a table of the numbers that nothing bears out', () => {
    expect(said('md', lonely)).toMatch(
      /## 扫描页识别的数字\n\n.*其余 1 个请对照原件核对\n\n\| 位置 .*\n.*\n\| 第1页.* \| 机关运行经费 \| 7\.30万元 \| 73% \|$/m,
    );
    expect(said('md', smallAccounts)).not.toContain('| 位置');
    expect(said('html', lonely)).toMatch(
      /<summary>扫描页识别的数字 41 个[^<]*<\/summary>.*<td>机关运行经费<\/td><td class="a">7\.30万元<\/td><td class="a">73%<\/td>/,
    );
  });
});
