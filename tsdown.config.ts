import { defineConfig } from 'tsdown';

// Two bundles from one tree: the library (with types) and the command line. Names are stable, so that a build
// leaves nothing of the one before. Types take most of the time; a start that only wants to run leaves them out.
export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    dts: process.env.JUESUAN_WITHOUT_TYPES === undefined,
    platform: 'neutral',
    target: 'es2022',
    clean: false,
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
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
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
    outputOptions: { chunkFileNames: 'cli/[name].js' },
    checks: { pluginTimings: false },
  },
]);
