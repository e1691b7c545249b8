import { defineConfig } from 'tsdown';

// Two bundles from one tree: the library (with types) and the command line.
export default defineConfig([
  { entry: { index: 'src/index.ts' }, dts: true, platform: 'neutral', target: 'es2022', clean: false },
  {
    entry: { cli: 'src/cli/main.ts' },
    dts: false,
    platform: 'node',
    target: 'node20',
    clean: false,
    minify: true,
    noExternal: [/.*/],
  },
]);
