import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import { declared } from '../src/check/declared.ts';
import { same } from '../src/core/messages.ts';
import type { Report } from '../src/model/report.ts';
import { readFile } from '../src/readers/index.ts';
import type { Frame, Result } from '../src/reporters/index.ts';
import { reporters } from '../src/reporters/index.ts';
import { fingerprintsOf } from '../src/reporters/fingerprints.ts';
import { readExample } from './marked.ts';
import { checked, findingAt, frame, refused, reportWith, write } from './report-frame.ts';
import { damagedAccounts, smallAccounts } from './small-accounts.ts';

describe('text', () => {
  const lines = (report: Report, more: Partial<Frame> = {}) =>
    write('text', [checked(report)], more).split('\n');

  test('identity, level and what speaks against it, profile, comparisons, verdict and exit code', () => {
    const text = write('text', [checked(reportWith(findingAt('90.20')))]);
    expect(text).toMatch(/^识别 {2}云岭县水文站 · 单位 · 2024年度 · 决算 · 万元$/m);
    expect(text).toMatch(/级别 单位：/);
    expect(text).toMatch(/模板 .+：\d+\/\d+ 张表/);
    expect(text).toMatch(/^比对 \d+ 项：相符 \d+ · 尾差 \d+ · 不符 \d+$/m);
    expect(text).toMatch(/^应查 \d+ 件：/m);
    expect(text).toMatch(/^结果：.+错误 1 +退出码 1$/m);
  });

  test('one rule is one block: the first place in full, the others by line', () => {
    const alike = ['80.00', '30.30'].map((words) => findingAt(words, { message: same('同一句话') }));
    const text = write('text', [checked(reportWith(...alike, findingAt('10.20')))]);
    expect(text.match(/^错误/gm)).toHaveLength(1);
    expect(text).toMatch(/同样的问题还在：第\d+行/);
    expect(text).toMatch(/第\d+行 {2}关于10\.20/);
  });

  test('severities in order, each with its word', () => {
    const heads = lines(
      reportWith(
        findingAt('90.20'),
        findingAt('80.00', { severity: 'warning', rule: 'a/b' }),
        findingAt('30.30', { severity: 'note', rule: 'a/c' }),
      ),
    ).filter((line) => /^(错误|警告|提示)\[/.test(line));
    expect(heads.map((line) => line.slice(0, 2))).toEqual(['错误', '警告', '提示']);
  });

  test('faults of the form stand apart, tails in a line until they are asked for', () => {
    const tail = findingAt('10.20', {
      severity: 'tail',
      message: same('尾差1处'),
      related: [{ label: same('差0.01万元'), span: findingAt('10.20').span }],
    });
    const report = reportWith(findingAt('行次', { template: true, severity: 'note', rule: 'a/b' }), tail);
    const text = lines(report).join('\n');
    expect(text).toMatch(/^模板 1 处/m);
    expect(text).not.toMatch(/^提示\[/m);
    expect(text).toMatch(/^尾差1处（展开：--show tails）$/m);
    expect(text).not.toContain('差0.01万元');
    expect(lines(report, { show: new Set(['tails']) }).join('\n')).toContain('差0.01万元');
  });

  test('related places and suggestions, with how far they may be trusted', () => {
    const text = lines(
      reportWith(
        findingAt('90.20', {
          related: [{ label: same('项目支出'), span: findingAt('30.30').span }],
          suggestion: { kind: 'confirm', text: same('改为90.00') },
        }),
      ),
    ).join('\n');
    expect(text).toMatch(/├ (同行|第\d+行) {2}项目支出/);
    expect(text).toContain('建议〔需确认〕改为90.00');
  });

  test('no line is wider than the screen, in either language', () => {
    const report = { ...check(readExample(damagedAccounts)) };
    for (const language of ['zh', 'en'] as const)
      for (const width of [60, 80, 120]) {
        const wide = lines(report, { width, language }).filter((line) => columns(line) > width);
        expect(wide).toEqual([]);
      }
  });

  test('colours change nothing that is said', () => {
    const report = reportWith(findingAt('90.20'), findingAt('30.30', { severity: 'warning', rule: 'a/b' }));
    const painted = write('text', [checked(report)], { colour: true });
    expect(painted).toContain('\u001b[31m');
    expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(write('text', [checked(report)]));
  });

  test('several files end in a tally that names those without a verdict', () => {
    const text = write('text', [checked(reportWith()), refused]);
    expect(text).toMatch(/共 2 份：有问题 1 · 无法判断 1\n {2}无法判断 {2}乙<&>\.pdf/);
  });

  test('quiet is a line a file', () => {
    expect(
      write('text', [checked(reportWith(findingAt('90.20'))), refused], { quiet: true })
        .trimEnd()
        .split('\n'),
    ).toHaveLength(2);
  });
});

function columns(line: string): number {
  return [...line].reduce(
    (sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/.test(character) ? 2 : 1),
    0,
  );
}

describe('json', () => {
  const report = reportWith(findingAt('90.20', { expected: same('90.00'), actual: same('90.20') }));

  test('has what the contract names', () => {
    const json = JSON.parse(write('json', [checked(report)])) as Record<string, unknown> & {
      findings: object[];
    };
    expect(Object.keys(json)).toEqual([
      'schema',
      'tool',
      'document',
      'verdict',
      'findings',
      'obligations',
      'coverage',
      'unclaimed',
      'remarks',
    ]);
    expect(json).toMatchObject({
      schema: 'juesuan/check@1',
      document: {
        file: '决算/甲.txt',
        unit: '云岭县水文站',
        year: 2024,
        kind: 'final-accounts',
        level: 'unit',
        moneyUnit: '万元',
      },
    });
    expect(json.findings[0]).toMatchObject({
      rule: 'arithmetic/natures-make-total',
      severity: 'error',
      message: '关于90.20',
      quote: '90.20',
      expected: '90.00',
      actual: '90.20',
      related: [],
      place: { kind: 'text', section: [expect.stringContaining('第二部分')] },
      basis: expect.arrayContaining([expect.stringContaining('预算法')]) as unknown,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
    });
  });

  test('several are a batch; one a line in jsonl', () => {
    const batch = JSON.parse(write('json', [checked(report), refused])) as {
      schema: string;
      results: { verdict: string; findings: [] }[];
    };
    expect(batch.schema).toBe('juesuan/batch@1');
    expect(batch.results.map(({ verdict }) => verdict)).toEqual([report.verdict, 'unable']);
    const lines = write('jsonl', [checked(report), refused])
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(batch.results);
  });

  test('a share that is not all never reads as 1', () => {
    const numbers = { bound: 99_999, all: 100_000 };
    const json = JSON.parse(
      write('json', [checked({ ...report, coverage: { ...report.coverage, numbers } })]),
    ) as { coverage: { numbers: number } };
    expect(json.coverage.numbers).toBe(0.9999);
  });
});

describe('fingerprints', () => {
  test('stay when lines move', () => {
    const moved = check(readExample(smallAccounts.replace('第二部分', '\n\n\n第二部分')), {
      only: ['arithmetic'],
    });
    const shifted = { ...findingAt('90.20'), span: { start: findingAt('90.20').span.start + 3, end: 0 } };
    expect(fingerprintsOf({ ...moved, findings: [shifted] })).toEqual(
      fingerprintsOf(reportWith(findingAt('90.20'))),
    );
  });

  test('differ by rule, place and, for the same again, by count', () => {
    const names = fingerprintsOf(
      reportWith(
        findingAt('90.20'),
        findingAt('90.20'),
        findingAt('30.30'),
        findingAt('90.20', { rule: 'a/b' }),
      ),
    );
    expect(new Set(names).size).toBe(4);
  });
});

describe('sarif', () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly {
        readonly executionSuccessful: boolean;
        readonly toolExecutionNotifications: readonly object[];
      }[];
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly region: {
              readonly startLine: number;
              readonly startColumn: number;
              readonly endColumn: number;
              readonly snippet: { readonly text: string };
            };
          };
        }[];
        readonly partialFingerprints: Record<string, string>;
      }[];
    }[];
  }
  const sarif = JSON.parse(write('sarif', [checked(reportWith(findingAt('90.20'))), refused])) as Sarif;
  const run = sarif.runs[0]!;

  test('declares every rule, and results point to theirs', () => {
    expect(sarif.version).toBe('2.1.0');
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(declared.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  test('marks the very words', () => {
    const { region } = run.results[0]!.locations[0]!.physicalLocation;
    const line = smallAccounts.split('\n')[region.startLine - 1]!;
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('90.20');
    expect(region.snippet.text).toBe('90.20');
    expect(run.results[0]!.level).toBe('error');
    expect(Object.values(run.results[0]!.partialFingerprints)[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  test('a file without a verdict is a notification, its name a URI', () => {
    expect(run.invocations[0]!.executionSuccessful).toBe(false);
    expect(run.invocations[0]!.toolExecutionNotifications).toHaveLength(1);
    expect(run.artifacts.map(({ location }) => decodeURI(location.uri))).toEqual([
      '决算/甲.txt',
      '乙<%26>.pdf',
    ]);
  });
});

describe('junit', () => {
  const report = reportWith(findingAt('90.20', { message: same('“a”<b>&c\u0001') }));
  const xml = write('junit', [checked(report), refused]);

  test('is well formed: every tag closed, nothing unescaped', () => {
    expect(isBalanced(xml)).toBe(true);
    expect(xml).not.toContain('\u0001');
    expect(xml).toContain('&lt;b&gt;&amp;c');
  });

  test('has a suite a document and a case a rule, failed from failOn on', () => {
    expect(xml.match(/<testsuite /g)).toHaveLength(2);
    const rules = new Set([
      ...report.obligations.map(({ rule }) => rule),
      ...report.findings.map(({ rule }) => rule),
    ]);
    expect(xml.match(/<testcase /g)).toHaveLength(rules.size + 1);
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml.match(/<error /g)).toHaveLength(1);
    const warning = reportWith(findingAt('90.20', { severity: 'warning' }));
    expect(write('junit', [checked(warning)])).not.toContain('<failure ');
    expect(write('junit', [checked(warning)], { failOn: 'warning' })).toContain('<failure ');
  });
});

/** Tags nest, attributes are quoted, and text holds no bare `<` or `&`. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .replaceAll(
      /<(\/?)([a-z-]+)((?: [a-z-]+="[^"<]*")*)(\/?)>/g,
      (_, closing: string, name: string, _attributes: string, empty: string) => {
        if (closing) return open.pop() === name ? '' : '<';
        if (!empty) open.push(name);
        return '';
      },
    );
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#10);)/.test(rest);
}

describe('md', () => {
  test('escapes what a document could pass off as markup', () => {
    const md = write('md', [checked(reportWith(findingAt('90.20', { message: same('a|b <script> *c*') })))]);
    expect(md).toContain(String.raw`a\|b \<script\> \*c\*`);
    expect(md).toMatch(/^## 错误 1$/m);
  });
});

describe('xlsx', () => {
  async function register(results: readonly Result[], more: Partial<Frame> = {}): Promise<Uint8Array> {
    const xlsx = reporters.find(({ id }) => id === 'xlsx')!;
    const whole = { ...frame, several: results.length > 1, ...more };
    const pieces = results.map((result) => ({
      file: result.file,
      exitCode: result.exitCode,
      text: xlsx.one(result, whole),
    }));
    return xlsx.file!(pieces, whole);
  }

  async function rows(bytes: Uint8Array): Promise<string[][]> {
    const reading = await readFile({ name: '台账.xlsx', bytes });
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    return reading.source.blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
    );
  }

  test('a row a finding, and a row a file', async () => {
    const finding = findingAt('90.20', {
      message: same('基本支出与各行之和不同'),
      expected: same('90.70'),
      actual: same('90.20'),
      suggestion: { kind: 'confirm', text: same('改为90.70') },
    });
    const read = await rows(await register([checked(reportWith(finding, findingAt('80.00'))), refused]));
    const [head, first, second, ...files] = read;
    expect(head!.slice(0, 4)).toEqual(['序号', '严重程度', '单位', '文件']);
    expect(first).toEqual([
      '1',
      '错误',
      '云岭县水文站',
      '决算/甲.txt',
      expect.stringMatching(/\S arithmetic\/natures-make-total$/),
      expect.stringContaining('公开03表 支出决算表'),
      '90.20',
      '基本支出与各行之和不同',
      '应为：90.70 实为：90.20',
      '需确认：改为90.70',
      expect.any(String),
      ...(first!.length === head!.length ? [''] : []),
    ]);
    expect(second!.slice(0, 2)).toEqual(['2', '错误']);
    expect(files.slice(0, 3).map((row) => row.slice(1, 9))).toEqual([
      ['文件', '单位', '年度', '结果', '错误', '警告', '提示', '尾差'],
      ['决算/甲.txt', '云岭县水文站', '2024', expect.any(String), '2', '0', '0', '0'],
      ['乙<&>.pdf', '', '', '无法判断', '0', '0', '0', '0'],
    ]);
  });

  test('what a document says is never a formula; the same findings give the same bytes', async () => {
    const results = [checked(reportWith(findingAt('90.20', { message: same('=HYPERLINK("http://x")') })))];
    const bytes = await register(results);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).toContain(
      't="inlineStr"><is><t>=HYPERLINK(',
    );
    expect(await register(results)).toEqual(bytes);
  });
});
