import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'tsdown';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

test(
  'the engine runs where there is nothing of Node: it checks the example in a bare context',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'juesuan-browser-'));
    try {
      await build({
        config: false,
        cwd: root,
        entry: { engine: 'src/index.ts' },
        format: 'iife',
        globalName: 'juesuan',
        platform: 'browser',
        target: 'es2022',
        outDir: folder,
        dts: false,
        clean: false,
        logLevel: 'error',
      });
      const bundle = readFileSync(
        join(
          folder,
          readdirSync(folder).find((name) => name.endsWith('.js'))!,
        ),
        'utf8',
      );
      const name = readdirSync(join(root, 'examples')).find((file) => file.endsWith('.txt'))!;
      const context = createContext({
        TextDecoder,
        bytes: new Uint8Array(readFileSync(join(root, 'examples', name))),
        name,
      });
      runInContext(bundle, context, { filename: 'engine.js' });
      const found = (await runInContext(
        `juesuan.read({ name, bytes }).then((reading) => {
         const report = juesuan.check(juesuan.recognize(reading.source));
         return JSON.stringify({ verdict: report.verdict, rules: report.findings.map((finding) => finding.rule) });
       })`,
        context,
      )) as string;
      const { verdict, rules } = JSON.parse(found) as { verdict: string; rules: string[] };
      expect(verdict).toBe('fail');
      expect(rules).toContain('narrative/reason-of-another-item');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
