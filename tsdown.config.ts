import { defineConfig } from 'tsdown';

// What lays out and reads PDF pages are programs of their own, installed beside this one: they find their files by
// their place.
const deps = {
  alwaysBundle: [/^(?!@myriaddreamin\/|@embedpdf\/)/],
  neverBundle: [/^@myriaddreamin\//, /^@embedpdf\//],
  onlyBundle: false as const,
};

// Two bundles from one tree: the library (with types) and the command line. Names are stable, so that a build
// leaves nothing of the one before. Types take most of the time; a start that only wants to run leaves them out.
export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    dts: process.env.JUESUAN_WITHOUT_TYPES === undefined,
    platform: 'neutral',
    target: 'es2022',
    clean: false,
    deps,
    // without a platform only `exports` is followed, and not every library has it
    inputOptions: { resolve: { mainFields: ['module', 'main'] } },
    outputOptions: { chunkFileNames: 'library/[name].js' },
    checks: { pluginTimings: false },
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    dts: false,
    platform: 'node',
    target: 'node20',
    clean: false,
    minify: true,
    fixedExtension: false,
    deps,
    outputOptions: { chunkFileNames: 'cli/[name].js' },
    checks: { pluginTimings: false },
  },
]);
