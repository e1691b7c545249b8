import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { body, ofAnotherUnit, tables } from './parted-accounts.ts';
import { zipOf } from './paper/zip.ts';
import { damagedAccounts, smallAccounts } from './small-accounts.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = resolve(import.meta.dirname, '..');
const bundle = join(root, 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'juesuan-cli-'));

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'setup.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plainEnvironment = { PATH: process.env.PATH, HOME: process.env.HOME };

/** Runs the bundle as a user would; `input` is standard input. */
function juesuan(
  args: readonly string[],
  input?: string,
  env: Record<string, string> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...plainEnvironment, ...env },
    ...(input === undefined ? {} : { input }),
  });
}

function given(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

// arithmetic alone: what else is asked of a whole disclosure does not matter here
const arithmetic = ['--rules', 'arithmetic'];

describe('exit codes', () => {
  test('0: nothing found', () => {
    const { status, stdout, stderr } = juesuan(['check', given('sound.txt', smallAccounts), ...arithmetic]);
    expect(stdout).toContain('结果：通过');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('1: findings, told with the place marked under the line', () => {
    const { status, stdout } = juesuan(['check', given('damaged.txt', damagedAccounts), ...arithmetic]);
    expect(stdout).toContain('结果：不通过');
    expect(stdout).toMatch(/│ +\^+/);
    expect(status).toBe(1);
  });

  test('1 only from --fail-on on', () => {
    const file = given('sound.txt', smallAccounts);
    const report = JSON.parse(juesuan(['check', file, '--format', 'json']).stdout) as CheckJson;
    const has = (severities: readonly string[]) =>
      report.findings.some(({ severity }) => severities.includes(severity));
    const codeAt = (level: string) => juesuan(['check', file, '--fail-on', level, '--quiet']).status;
    expect(codeAt('error')).toBe(has(['error']) ? 1 : 0);
    expect(codeAt('warning')).toBe(has(['error', 'warning']) ? 1 : 0);
    expect(codeAt('note')).toBe(has(['error', 'warning', 'note']) ? 1 : 0);
  });

  test.each([
    ['an unknown command', ['chekc'], 'check'],
    ['a file instead of a command', ['sound.txt'], 'juesuan check sound.txt'],
    ['an unknown option', ['check', 'sound.txt', '--formt', 'json'], '--format'],
    ['an unknown format', ['check', 'sound.txt', '--format', 'jsn'], 'json'],
    ['no file', ['check'], '缺少参数'],
    ['an unknown rule', ['check', 'sound.txt', '--rules', 'arithmetics'], 'arithmetic'],
    ['an unknown profile', ['check', 'sound.txt', '--profile', 'cn-14000-2024'], 'cn-140000-2024'],
    ['an unknown severity', ['check', 'sound.txt', '--fail-on', 'eror'], 'error'],
    ['more than a hundred per cent', ['check', 'sound.txt', '--min-coverage', '101'], '100'],
    ['a folder without documents', ['check', 'nothing'], 'nothing'],
    ['a pattern that fits nothing', ['check', 'nothing/*.txt'], 'nothing/*.txt'],
    [
      'a name that nothing bears',
      ['explain', 'arithmetic/natures-make-totl'],
      'arithmetic/natures-make-total',
    ],
  ])('2: %s', (_, args, told) => {
    given('sound.txt', smallAccounts);
    mkdirSync(join(folder, 'nothing'), { recursive: true });
    const { status, stdout, stderr } = juesuan(args);
    expect(stderr).toContain(told);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('4: an internal error is told as one, and the other files are checked', () => {
    given('sound.txt', smallAccounts);
    const broken = encodeURIComponent(
      `const real = String.prototype.normalize;
       String.prototype.normalize = function (form) {
         if (String(this) === '①') throw new Error('made to fail');
         return real.call(this, form);
       };`,
    );
    given('broken.txt', smallAccounts.replace('水文测报', '①水文测报'));
    const { status, stdout, stderr } = juesuan(['check', 'broken.txt', 'sound.txt', '--quiet'], undefined, {
      NODE_OPTIONS: `--import=data:text/javascript,${broken}`,
    });
    expect(stdout).toContain('sound.txt');
    expect(stderr).toContain('broken.txt');
    expect(status).toBe(4);
  });

  test('5: too little understood', () => {
    const strange = smallAccounts.replace(
      '项目支出30.30万元，占比25.15%。',
      '项目支出30.30万元，占比25.15%。奖励若干，涉及19.87万元，另有4.44万元。',
    );
    const file = given('strange.txt', strange);
    const report = JSON.parse(
      juesuan(['check', file, ...arithmetic, '--format', 'json']).stdout,
    ) as CheckJson;
    expect(report.verdict).toBe('pass');
    expect(report.coverage.numbers).toBeLessThan(1);
    expect(juesuan(['check', file, ...arithmetic, '--min-coverage', '100']).status).toBe(5);
    expect(juesuan(['check', file, ...arithmetic, '--min-coverage', '10%']).status).toBe(0);
  });

  test('of several files the worst counts: 4, 3, 2, 1, 5, 0', () => {
    given('sound.txt', smallAccounts);
    given('damaged.txt', damagedAccounts);
    given('empty.txt', '');
    const codeOf = (...files: string[]) => juesuan(['check', ...files, ...arithmetic, '--quiet']).status;
    expect(codeOf('sound.txt', 'sound.txt')).toBe(0);
    expect(codeOf('sound.txt', 'damaged.txt')).toBe(1);
    expect(codeOf('empty.txt', 'damaged.txt', 'sound.txt')).toBe(3);
  });
});

/** No verdict, whatever else; and why, in words. */
describe('3: what is no final account, or cannot be told', () => {
  const novel =
    '那一年的秋天来得早，院子里的枣树落了一地叶子。老人坐在门槛上，看着远处的山，一句话也没有说。\n'.repeat(
      2000,
    );
  const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251);
  const budget =
    '云岭县水文站\n2024年单位预算公开\n\n一、预算收支情况说明\n2024年收入预算120.50万元，支出预算120.50万元。\n';
  const other = smallAccounts.replaceAll('云岭县水文站', '青禾县气象站');
  test.each<readonly [string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /空的/],
    ['blanks only', ' \n\t\n', /空白/],
    ['binary', binary, /不是文本/],
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['a novel', novel, /认不出/],
    ['a budget', budget, /预算/],
    ['25 MB of text', novel.repeat(100).slice(0, 12_000_000), /MB/],
    ['two documents in one file', smallAccounts + other, /几份决算/],
  ])(
    '%s',
    (name, content, told) => {
      const { status, stdout } = juesuan(['check', given(`${name}.txt`, content)]);
      expect(stdout).toMatch(told);
      expect(stdout).toContain('无法判断');
      expect(status).toBe(3);
    },
    60_000,
  );

  test('a file that is not there, with one that nearly is', () => {
    given('sound.txt', smallAccounts);
    const { status, stdout } = juesuan(['check', 'sond.txt']);
    expect(stdout).toContain('sound.txt');
    expect(status).toBe(3);
  });

  test('last year’s file is not there', () => {
    const { status, stderr } = juesuan(['check', given('sound.txt', smallAccounts), '--prior', 'lost.txt']);
    expect(stderr).toContain('lost.txt');
    expect(status).toBe(3);
  });
});

describe('documents that are damaged', () => {
  test('half a document is judged as far as it goes; what is gone is unable, not passed', () => {
    const whole = JSON.parse(
      juesuan(['check', given('whole.txt', smallAccounts), '--format', 'json']).stdout,
    ) as CheckJson;
    const half = juesuan([
      'check',
      given('half.txt', smallAccounts.slice(0, smallAccounts.indexOf('支出决算表\n公开03表'))),
      '--format',
      'json',
    ]);
    const report = JSON.parse(half.stdout) as CheckJson;
    expect([0, 1, 3]).toContain(half.status);
    expect(total(report)).toBe(total(whole));
    expect(report.obligations.unable).toBeGreaterThan(whole.obligations.unable);
    expect(report.obligations.open).toHaveLength(report.obligations.unable);
  });

  test('a table without a column', () => {
    const without = smallAccounts
      .split('\n')
      .map((line) => (line.split('\t').length === 8 ? line.split('\t').toSpliced(4, 1).join('\t') : line))
      .join('\n');
    const { status, stdout } = juesuan(['check', given('column.txt', without), '--format', 'json']);
    expect([0, 1]).toContain(status);
    expect((JSON.parse(stdout) as CheckJson).document.unit).toBe('云岭县水文站');
  });
});

interface CheckJson {
  readonly schema: string;
  readonly document: {
    readonly file: string;
    readonly files?: readonly string[];
    readonly sha256: string | null;
    readonly unit: string | null;
  };
  readonly verdict: string;
  readonly findings: readonly { readonly severity: string }[];
  readonly obligations: {
    readonly pass: number;
    readonly tail: number;
    readonly fail: number;
    readonly unable: number;
    readonly notApplicable: number;
    readonly open: readonly unknown[];
  };
  readonly coverage: { readonly numbers: number };
}

function total({ obligations: { pass, tail, fail, unable, notApplicable } }: CheckJson): number {
  return pass + tail + fail + unable + notApplicable;
}

describe('what is read and how it is printed', () => {
  test('standard input', () => {
    const { stdout, status } = juesuan(['check', '-', ...arithmetic, '--format', 'json'], smallAccounts);
    const report = JSON.parse(stdout) as CheckJson;
    expect(report.document.file).toBe('-');
    expect(report.document.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(status).toBe(0);
  });

  test('several files, a folder and a pattern make a batch; jsonl a line each', () => {
    mkdirSync(join(folder, 'many', 'deep'), { recursive: true });
    given('many/a.txt', smallAccounts);
    given('many/deep/b.txt', damagedAccounts);
    given('many/picture.jpg', 'x');
    for (const paths of [
      ['many/a.txt', 'many/deep/b.txt'],
      ['many'],
      ['many/**/*.txt'],
      ['many/{a,deep/b}.txt'],
    ]) {
      const { stdout, status } = juesuan(['check', ...paths, ...arithmetic, '--format', 'json']);
      const batch = JSON.parse(stdout) as { schema: string; results: CheckJson[] };
      expect(batch.schema).toBe('juesuan/batch@1');
      expect(batch.results.map(({ document }) => document.file)).toEqual(['many/a.txt', 'many/deep/b.txt']);
      expect(status).toBe(1);
    }
    const lines = juesuan(['check', 'many', ...arithmetic, '--format', 'jsonl'])
      .stdout.trimEnd()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as CheckJson).schema)).toEqual([
      'juesuan/check@1',
      'juesuan/check@1',
    ]);
  });

  test.each(['text', 'json', 'jsonl', 'sarif', 'junit', 'md'])(
    '%s is the same bytes every time, on standard output alone',
    (format) => {
      const file = given('sound.txt', smallAccounts);
      const [one, two] = [0, 1].map(() => juesuan(['check', file, '--format', format]));
      expect(one!.stdout.length).toBeGreaterThan(100);
      expect(one!.stdout).toBe(two!.stdout);
      expect(one!.stderr).toBe('');
    },
  );

  test('colours where they are wanted, none under NO_COLOR or --no-color', () => {
    const file = given('damaged.txt', damagedAccounts);
    const isColoured = (args: string[], env: Record<string, string>) =>
      juesuan(['check', file, ...args], undefined, env).stdout.includes('\u001b[');
    expect(isColoured([], {})).toBe(false);
    expect(isColoured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(isColoured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  test('times go to standard error', () => {
    const { stdout, stderr } = juesuan([
      'check',
      given('sound.txt', smallAccounts),
      '--timing',
      '--format',
      'json',
    ]);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    expect(stderr).toMatch(/check +\d/);
  });

  test('read prints the disclosure, money as strings', () => {
    const { stdout, status } = juesuan(['read', given('sound.txt', smallAccounts), '--format', 'json']);
    const read = JSON.parse(stdout) as {
      schema: string;
      tables: { id: string }[];
      facts: { value: Record<string, unknown>; text: string; measure: string }[];
    };
    expect(read.schema).toBe('juesuan/disclosure@1');
    expect(read.tables.map(({ id }) => id)).toEqual(['income', 'expenditure']);
    const total = read.facts.find(({ text, measure }) => text === '120.50' && measure === 'amount')!;
    expect(total.value).toEqual({ kind: 'money', fen: '120500000', grain: '10000' });
    expect(status).toBe(0);
  });

  test('read --show tells who understood what; the shares make a hundred', () => {
    const { stdout } = juesuan(['read', given('sound.txt', smallAccounts), '--show']);
    expect(stdout).toContain('2130313');
    const shares = [...stdout.matchAll(/ (\d+\.\d) %/g)].map(([, share]) => Number(share));
    const all = shares.pop();
    expect(all).toBe(100);
    expect(shares.reduce((sum, share) => sum + Math.round(share * 10), 0)).toBe(1000);
  });

  test('explain knows rules, families, terms, codes and their names', () => {
    const said = (name: string, ...args: string[]) => juesuan(['explain', name, ...args]).stdout;
    expect(said('arithmetic/natures-make-total')).toContain('依据');
    expect(said('arithmetic')).toContain('arithmetic/natures-make-total');
    expect(said('机关运行经费')).toContain('公用经费');
    expect(said('2080505')).toContain('社会保障和就业支出');
    expect(said('水文测报')).toContain('2130313');
    expect(said('2080505', '--lang', 'en')).toContain('classification by function');
  });

  test('help in both languages, with examples', () => {
    expect(juesuan(['--help']).stdout).toMatch(/用法[\s\S]*juesuan check/);
    expect(juesuan([]).stdout).toBe(juesuan(['--help']).stdout);
    expect(juesuan(['check', '--help', '--lang', 'en']).stdout).toMatch(/Usage[\s\S]*Examples/);
    expect(juesuan(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('what a document holds cannot steer the terminal', () => {
    const hostile = damagedAccounts.replace(
      '水文测报\t110.30\t80.50',
      '水文\u001b[2J测报\u202e\t110.30\t80.50',
    );
    const { stdout } = juesuan(['check', given('hostile.txt', hostile), ...arithmetic]);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
  });
});

describe('archives and folders', () => {
  const archive = (files: Readonly<Record<string, string>>) =>
    zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
  const batch = (stdout: string) =>
    (JSON.parse(stdout) as { results: (CheckJson & { notes?: { file: string; why: string }[] })[] }).results;

  test('an archive of several units is a batch; files that belong together are one document', () => {
    given(
      'many.zip',
      archive({
        '甲/说明.txt': body,
        '甲/公开表.txt': tables,
        '甲/印章.png': 'x',
        '乙/决算.txt': ofAnotherUnit(smallAccounts),
      }),
    );
    const { stdout, stderr, status } = juesuan(['check', 'many.zip', ...arithmetic, '--format', 'json']);
    const [other, joined, ...rest] = batch(stdout);
    expect(rest).toEqual([]);
    expect(other!.document).toMatchObject({ file: 'many.zip/乙/决算.txt', unit: '青禾县气象站' });
    expect(other!.document.files).toBeUndefined();
    expect(joined!.document).toMatchObject({
      file: 'many.zip/甲/说明.txt',
      files: ['many.zip/甲/说明.txt', 'many.zip/甲/公开表.txt'],
      unit: '云岭县水文站',
      sha256: other!.document.sha256,
    });
    expect([other!.notes, joined!.notes].flat().filter(Boolean)).toEqual([
      { file: 'many.zip/甲/印章.png', why: '是图片，没有读。' },
    ]);
    expect(stderr).toContain('印章.png');
    expect(status).toBe(0);
  });

  test('what cannot be read in an archive is no pass', () => {
    given('pdf.zip', archive({ '甲.txt': smallAccounts, '乙.pdf': '%PDF-1.7' }));
    const { stdout, status } = juesuan(['check', 'pdf.zip', ...arithmetic, '--format', 'json']);
    expect(batch(stdout).map(({ document, verdict }) => [document.file, verdict])).toEqual([
      ['pdf.zip/乙.pdf', 'unable'],
      ['pdf.zip/甲.txt', 'pass'],
    ]);
    expect(status).toBe(3);
  });

  test('a folder is gathered as an archive is; files that are named stay apart unless told', () => {
    mkdirSync(join(folder, '站'), { recursive: true });
    given('站/说明.txt', body);
    given('站/公开表.txt', tables);
    const files = (...args: string[]) => {
      const { stdout } = juesuan(['check', ...args, ...arithmetic, '--format', 'jsonl']);
      const lines = stdout.trimEnd().split('\n');
      return lines.map((line) => (JSON.parse(line) as CheckJson).document.files ?? 1);
    };
    expect(files('站')).toEqual([['站/说明.txt', '站/公开表.txt']]);
    expect(files('站/说明.txt', '站/公开表.txt')).toEqual([1, 1]);
    expect(files('站/公开表.txt', '站/说明.txt', '--together')).toEqual([['站/说明.txt', '站/公开表.txt']]);
    const one = juesuan(['check', '站/说明.txt', '站/公开表.txt', '--together', '--format', 'json']);
    expect((JSON.parse(one.stdout) as CheckJson).schema).toBe('juesuan/check@1');
  });

  test('read takes an archive of one document; of several it lists them', () => {
    given('one.zip', archive({ '说明.txt': body, '公开表.txt': tables }));
    const { stdout, status } = juesuan(['read', 'one.zip', '--format', 'json']);
    const read = JSON.parse(stdout) as CheckJson & { tables: { place: { file?: string; line?: number } }[] };
    expect(read.document.files).toHaveLength(2);
    expect(read.tables[0]!.place).toMatchObject({ file: 'one.zip/公开表.txt', line: 1 });
    expect(status).toBe(0);
    given('two.zip', archive({ '甲.txt': smallAccounts, '乙.txt': ofAnotherUnit(smallAccounts) }));
    const several = juesuan(['read', 'two.zip']);
    expect(several.stderr).toMatch(/2 份[\s\S]*two\.zip\/乙\.txt[\s\S]*two\.zip\/甲\.txt/);
    expect(several.status).toBe(2);
    expect(juesuan(['check', given('sound.txt', smallAccounts), '--prior', 'two.zip']).status).toBe(3);
    expect(juesuan(['check', 'sound.txt', '--prior', 'one.zip', ...arithmetic]).status).toBe(0);
  });

  test.runIf(process.platform === 'linux')('devices, pipes and folders are refused at once', () => {
    spawnSync('mkfifo', [join(folder, 'pipe.txt')]);
    mkdirSync(join(folder, 'nothing'), { recursive: true });
    given('sound.txt', smallAccounts);
    for (const path of ['/dev/zero', 'pipe.txt']) {
      expect(juesuan(['check', path, '--quiet']).stdout).toMatch(/设备或管道/);
      expect(juesuan(['check', path, '--quiet', '--lang', 'en']).stdout).toMatch(/device or a pipe/);
    }
    expect(juesuan(['check', 'sound.txt', '--prior', '/dev/zero']).status).toBe(3);
    expect(juesuan(['check', 'sound.txt', '--dictionary', 'nothing']).stderr).toMatch(/文件夹/);
  });
});

test('npm start prints nothing but the result, and neither installs nor builds again', () => {
  const file = join(folder, given('sound.txt', smallAccounts));
  const { stdout, stderr } = spawnSync(
    'npm',
    ['start', '--silent', '--', 'check', file, ...arithmetic, '--format', 'json'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect((JSON.parse(stdout) as CheckJson).verdict).toBe('pass');
  expect(stderr).not.toMatch(/npm ci|tsdown/);
});
