/** What a code classifies: 支出功能分类 (what for) or 支出经济分类 (on what). */
export type CodeAxis = 'function' | 'economic';

/** 类, 款, 项. The economic axis has no 项. */
export type CodeLevel = 'class' | 'group' | 'item';

/** 一般公共预算, 政府性基金预算, 国有资本经营预算. */
export type Book = 'general' | 'fund' | 'capital';

/** How sure the list is of a row: A seen printed, B from memory, C unsure. */
export type Confidence = 'A' | 'B' | 'C';

/** One code (科目) of a classification. Years are fiscal years, both inclusive, and absent where unknown. */
export interface CodeEntry {
  readonly code: string;
  readonly name: string;
  readonly level: CodeLevel;
  readonly book?: Book;
  readonly confidence: Confidence;
  /** First year of the code, or of its present name where it had another before. */
  readonly since?: number;
  /** Last year of a code or name that is no longer in the book; set on former entries only. */
  readonly until?: number;
}

/** One edition of 政府收支分类科目 along one axis. */
export interface Classification {
  readonly axis: CodeAxis;
  /** Whether a code that is not listed does not exist. Where false, an unknown code proves nothing. */
  readonly complete: boolean;
  /** The entry of a code as printed, digits only; a retired code answers with `until` set. */
  lookup(code: string): CodeEntry | undefined;
  /**
   * Entries of that name, present ones first and former ones (with `until`) after them.
   * 行政运行 stands under dozens of 款: give the code right above to choose among them.
   */
  byName(foldedName: string, parentCode?: string): readonly CodeEntry[];
  /** The 类, by code. */
  classes(): readonly CodeEntry[];
  /** All present codes, by code. */
  entries(): readonly CodeEntry[];
  /** Former names and retired codes, each with `until`. */
  former(): readonly CodeEntry[];
}

/** The classifications that a document is judged by. */
export interface Codes {
  readonly function: Classification;
  readonly economic: Classification;
}
