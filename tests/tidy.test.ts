import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declarations, layers, libraries } from './architecture.ts';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const files: readonly SourceFile[] = filesUnder(src)
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
    const imports = specifiers.map((specifier) =>
      specifier.startsWith('.') ? toPosix(relative(src, resolve(dirname(path), specifier))) : specifier,
    );
    return { path: toPosix(relative(src, path)), text, imports };
  });
const production = files.filter((file) => !file.path.endsWith('.test.ts'));

function toPosix(path: string): string {
  return path.split('\\').join('/');
}

function layerOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path;
}

describe('the layout of src', () => {
  test('is the one that is written down', () => {
    expect([...new Set(files.map((file) => layerOf(file.path)))].sort()).toEqual(
      layers.map((layer) => layer.folder).sort(),
    );
  });

  test.each(layers.map((layer) => [layer.folder, layer] as const))(
    '%s imports only what it may know',
    (folder, layer) => {
      const forbidden = production
        .filter((file) => layerOf(file.path) === folder)
        .flatMap((file) =>
          file.imports
            .filter((target) => target.endsWith('.ts'))
            .map((target) => [file.path, target] as const),
        )
        .filter(([, target]) => layerOf(target) !== folder && !layer.knows.includes(layerOf(target)));
      expect(forbidden).toEqual([]);
    },
  );

  test('a library is imported in one file, Node by the command line alone', () => {
    const isAllowed = (file: SourceFile, target: string) =>
      libraries[target] === file.path || libraries[target] === layerOf(file.path);
    const foreign = production.flatMap((file) =>
      file.imports
        .filter((target) => !target.endsWith('.ts') && !isAllowed(file, target))
        .filter(
          (target) =>
            !(layerOf(file.path) === 'cli' && (target.startsWith('node:') || target.endsWith('.json'))),
        )
        .map((target) => `${file.path}: ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  test('every file is imported by another', () => {
    // what only tests and generated pages use: the writer of clauses, and the catalogue of checks
    const entries = new Set(['index.ts', 'cli/main.ts', 'standards/catalogue.ts']);
    const imported = new Set(production.flatMap((file) => file.imports));
    expect(
      production.map((file) => file.path).filter((path) => !entries.has(path) && !imported.has(path)),
    ).toEqual([]);
  });

  test('core to reporters use no clock, randomness, console, network or files', () => {
    const impure =
      /\bDate\.now\(|new Date\(|Math\.random\(|\bconsole\.|\bfetch\(|\bprocess\.|\bperformance\.now\(/;
    expect(
      production
        .filter((file) => layerOf(file.path) !== 'cli' && impure.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });
});

describe.each(declarations.map((each) => [each.folder, each] as const))(
  'declarations in %s',
  (folder, { declaredBy }) => {
    const declaring = production.filter(
      (file) => file.path.startsWith(`${folder}/`) && declaredBy.test(file.text),
    );

    test('there are some', () => {
      expect(declaring.length).toBeGreaterThan(0);
    });

    test('an id is its path', () => {
      const ids = declaring.map((file) => [
        /\bid: '([^']+)'/.exec(file.text)?.[1],
        file.path.slice(folder.length + 1, -'.ts'.length),
      ]);
      expect(ids.filter(([id, path]) => id !== path)).toEqual([]);
    });

    test('the index lists each, sorted by id', () => {
      const index = files.find((file) => file.path === `${folder}/index.ts`)!;
      const listed = index.imports.filter((target) => declaring.some((file) => file.path === target));
      expect([...listed].sort()).toEqual(declaring.map((file) => file.path).sort());
      expect(listed, 'sorted').toEqual([...listed].sort());
      const names = [...index.text.matchAll(/^import (\w+) from/gm)].map((match) => match[1]!);
      const list = index.text.slice(index.text.indexOf('['));
      expect(
        names.filter((name) => !new RegExp(`\\b${name}\\b`).test(list)),
        'imported but not listed',
      ).toEqual([]);
    });
  },
);

describe('what the project says of itself', () => {
  test('no rule file names a real place', () => {
    const named = production
      .filter((file) => file.path.startsWith('rules/'))
      .filter((file) => /朔州|普陀|山西|上海|四川|云南/.test(file.text));
    expect(named.map((file) => file.path)).toEqual([]);
  });

  test('no file is longer than one idea', () => {
    const data = /standards\/(classifications|places|citations|glossary|phrases|dresses|quantities|sections)/;
    const long = production.filter((file) => !data.test(file.path) && file.text.split('\n').length > 420);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  test('no path of a machine', () => {
    const tracked = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) =>
      posix.join(root, name),
    );
    const said = tracked.filter((path) => /\/(work|root|home)\//.test(readFileSync(path, 'utf8')));
    expect(said).toEqual([]);
  });
});
