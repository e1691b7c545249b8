import type { Severity } from '../core/findings.ts';
import type { Language, Text } from '../core/messages.ts';
import type { Declared } from '../model/declared.ts';
import type { Profile } from '../model/profile.ts';
import type { PagePicture } from '../model/paper.ts';
import type { PassedOver } from '../model/reader.ts';
import type { Report } from '../model/report.ts';

/** A file that was checked. `file` is the path as given. */
export interface Checked {
  readonly kind: 'checked';
  readonly file: string;
  readonly sha256: string;
  readonly report: Report;
  /** Files beside the document that are not part of it, and why. */
  readonly notes?: readonly PassedOver[];
  /** Last year's disclosure and this year's budget, where they were given, as paths. */
  readonly prior?: string;
  readonly budget?: string;
  readonly exitCode: number;
  /** Of pages that findings stand on, in their order, and how many such pages there are: where a reporter asked. */
  readonly pictures?: readonly PicturedPage[];
  readonly pagesWithFindings?: number;
  /** The file with notes in it, where a reporter asked. */
  readonly annotated?: Uint8Array;
}

/** A page as a picture; of a document that was put together, in which of its files. */
export interface PicturedPage {
  readonly file?: string;
  readonly page: number;
  readonly picture: PagePicture;
}

/** A file that could not be read, and why. */
export interface Refused {
  readonly kind: 'refused';
  readonly file: string;
  readonly sha256?: string;
  readonly why: Text;
  readonly exitCode: number;
}

export type Result = Checked | Refused;

/** What is the same for all files of a run. */
export interface Frame {
  readonly tool: { readonly name: string; readonly version: string; readonly rules: string };
  readonly language: Language;
  readonly declared: ReadonlyMap<string, Declared>;
  readonly profiles: readonly Profile[];
  /** The profile that is asked for where none could be resolved. */
  readonly fallbackProfile: Profile;
  readonly failOn: Severity;
  readonly several: boolean;
  /** How text for people is laid out: columns, colours, how much. */
  readonly width: number;
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly show: ReadonlySet<'tails' | 'unable' | 'scans'>;
}

/** What a reporter says of one file, with what a summary of all files needs of it. */
export interface Piece {
  readonly file: string;
  readonly exitCode: number;
  readonly text: string;
}

/** Writes reports down. Pure: the same results and frame, the same text. */
export interface Reporter {
  readonly id: string;
  readonly title: Text;
  /** Adds to a result what takes time to make; or says why nothing can be written of it, and what to do. */
  prepare?(result: Checked, frame: Frame): Promise<Checked | Unfit>;
  /** What it says of one file. */
  one(result: Result, frame: Frame): string;
  /** The pieces of all files put together; of a reporter that prints as it goes, only what follows them. */
  whole(pieces: readonly Piece[], frame: Frame): Iterable<string>;
  /** Whether pieces are printed as soon as they are ready. */
  readonly asReady: boolean;
  /** Of a reporter that makes a file which is no text: the file, in place of the whole. */
  file?(pieces: readonly Piece[], frame: Frame): Promise<Uint8Array>;
}

export interface Unfit {
  readonly kind: 'unfit';
  readonly why: Text;
}

export type Counts = Readonly<Record<Severity, number>>;

/** The findings of a result, counted by severity. */
export function countsOf(result: Result): Counts {
  const counts = { error: 0, warning: 0, note: 0, tail: 0 };
  if (result.kind === 'checked') for (const { severity } of result.report.findings) counts[severity] += 1;
  return counts;
}
