import { check } from '../check/index.ts';
import { compile } from '../compile/compile.ts';
import type { Text } from '../core/messages.ts';
import type { Accounts } from '../model/accounts.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Profile } from '../model/profile.ts';
import type { Publication } from '../model/publication.ts';
import type { Report } from '../model/report.ts';
import type { Resources, Writer, WrittenFile } from '../model/writer.ts';
import { sourceFromText } from '../readers/text.ts';
import { recognize } from '../recognize/index.ts';
import { textOf } from '../writers/text.ts';
import { asDraft } from './draft.ts';
import { withSafeName } from './file-names.ts';
import type { PublishingStep } from './publishing-steps.ts';
import { publishingSteps } from './publishing-steps.ts';
import type { ReadBack } from './read-back.ts';
import { readBack } from './read-back.ts';

export interface BuildOptions {
  readonly writers: readonly Writer[];
  /** Marks it as a draft. */
  readonly draft?: boolean;
  /** Last year's disclosure, which the check compares with. */
  readonly prior?: Disclosure;
  readonly resources?: Resources;
}

/** A disclosure in every format asked for, and all that speaks for or against publishing it. */
export interface Built {
  readonly publication: Publication;
  readonly files: readonly BuiltFile[];
  /** Of what it says, in any format. */
  readonly report: Report;
  readonly steps: readonly PublishingStep[];
  /** Whether nothing is missing, no error was found, and every file reads as it was written. */
  readonly isSound: boolean;
}

export interface BuiltFile extends WrittenFile {
  readonly format: string;
  /** Absent of open data, which is no document. */
  readonly readBack?: ReadBack;
}

/** Compiles accounts, lays the disclosure out, reads every file back, and checks what it says. */
export async function build(accounts: Accounts, profile: Profile, options: BuildOptions): Promise<Built> {
  const compiled = compile(accounts, profile);
  const publication = options.draft ? asDraft(compiled) : compiled;
  const said = recognize(sourceFromText(`${publication.title}.txt`, textOf(publication)));
  const report = check(said, options.prior ? { prior: options.prior } : {});
  const files: BuiltFile[] = [];
  for (const writer of options.writers) files.push(...(await writtenBy(writer, publication, options)));
  const isFaulty = report.verdict !== 'pass' || publication.gaps.length > 0;
  return {
    publication,
    files,
    report,
    steps: publishingSteps(accounts),
    isSound: !isFaulty && files.every((file) => file.readBack?.kind !== 'differs'),
  };
}

async function writtenBy(
  writer: Writer,
  publication: Publication,
  { resources }: BuildOptions,
): Promise<BuiltFile[]> {
  const files = await writer.write(publication, resources);
  const built: BuiltFile[] = [];
  for (const file of files) {
    const own = { ...withSafeName(file, publication.title), format: writer.id };
    built.push(isData(writer) ? own : { ...own, readBack: await readBack(file, publication) });
  }
  return built;
}

/** Open data is many tables, not a document. */
function isData({ id }: Writer): boolean {
  return id === 'csv';
}

/** The formats that cannot be written here, and what would help. */
export async function lacking(
  writers: readonly Writer[],
  resources?: Resources,
): Promise<readonly { readonly writer: Writer; readonly why: Text }[]> {
  const found = [];
  for (const writer of writers) {
    const why = await writer.lacks?.(resources);
    if (why) found.push({ writer, why });
  }
  return found;
}
