import type { Resources } from '../../model/writer.ts';

/** Typst lays out the pages, and needs a font that has all characters. */
const packages = ['@myriaddreamin/typst-ts-web-compiler', '@expo-google-fonts/noto-serif-sc'] as const;

const versions: Readonly<Record<(typeof packages)[number], string>> = {
  '@myriaddreamin/typst-ts-web-compiler': '0.7.0',
  '@expo-google-fonts/noto-serif-sc': '0.4.3',
};

const program = `${packages[0]}/pkg/typst_ts_web_compiler_bg.wasm`;
const fonts = [
  `${packages[1]}/400Regular/NotoSerifSC_400Regular.ttf`,
  `${packages[1]}/700Bold/NotoSerifSC_700Bold.ttf`,
];

/** What to install of the packages, all of them where nothing is known of the place. */
export function packagesToInstall(resources?: Resources): string[] {
  const missing = [program, ...fonts].filter((file) => !resources?.has(file));
  return packages
    .filter((name) => missing.some((file) => file.startsWith(`${name}/`)))
    .map((name) => `${name}@${versions[name]}`);
}

/** A document as Typst made it, and what it tells of where things stand, as JSON. */
export interface Typeset {
  readonly pdf: Uint8Array;
  readonly places: string;
}

/** Runs a template over its data. `places` is the label of what the template tells at its end. */
export async function typeset(
  template: string,
  data: Readonly<Record<string, string>>,
  places: string,
  resources: Resources,
): Promise<Typeset> {
  const compiler = await compilerWith(resources);
  compiler.reset();
  compiler.reset_shadow();
  compiler.add_source('/main.typ', template);
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(data)) compiler.map_shadow(path, encoder.encode(text));
  const world = compiler.snapshot('/', '/main.typ', undefined);
  try {
    const { result, diagnostics } = world.get_artifact(pdfFormat, fullDiagnostics) as Artifact;
    if (!result) throw new Error(`Typst: ${(diagnostics ?? []).map(({ message }) => message).join('; ')}`);
    return { pdf: result, places: world.query(0, places, 'value') };
  } finally {
    world.free();
  }
}

/** What the program is told by number. */
const pdfFormat = 1;
const fullDiagnostics = 3;

interface Artifact {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly { readonly message: string }[];
}

type Compiler = Awaited<ReturnType<typeof load>>;

/**
 * Loading takes most of a second: once for each place that files come from. The program forgets nothing that it laid
 * out, some 17 MB a document: after two hundred it should be started anew.
 */
const loaded = new WeakMap<Resources, Promise<Compiler>>();

function compilerWith(resources: Resources): Promise<Compiler> {
  const known = loaded.get(resources) ?? load(resources);
  loaded.set(resources, known);
  return known;
}

async function load({ read }: Resources) {
  const { default: start, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler');
  await start({ module_or_path: (await read(program)) as BufferSource });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(await read(font));
  return builder.build();
}
