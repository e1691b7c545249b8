/**
 * The layout of `src/` and which folder may import which. The test of tidiness holds it, and docs/ARCHITECTURE.md
 * prints its diagram from it.
 */
export interface Layer {
  readonly folder: string;
  readonly about: string;
  /** The folders that it may import, besides itself. */
  readonly knows: readonly string[];
}

export const layers: readonly Layer[] = [
  { folder: 'core', about: 'money with its grain, ratios, spans, folded text, findings, messages', knows: [] },
  { folder: 'model', about: 'quantities, facts, statements, tables, disclosures, cases: types and small accessors', knows: ['core'] },
  { folder: 'standards', about: 'the statute as data: tables, dresses, sections, phrases, clauses, identities, classifications, citations', knows: ['core', 'model'] },
  { folder: 'readers', about: 'files into paper (lines and grids); knows no accounts', knows: ['core', 'model'] },
  { folder: 'recognize', about: 'paper into a disclosure: identity, facts, statements', knows: ['core', 'model', 'standards'] },
  { folder: 'gather', about: 'files into documents: which belong together', knows: ['core', 'model', 'standards', 'readers', 'recognize'] },
  { folder: 'sheets', about: 'a workbook as it is laid out into the bytes of an xlsx', knows: ['core'] },
  { folder: 'workbook', about: 'the workbook of a clerk: blank, filled, and read into accounts', knows: ['core', 'model', 'standards', 'readers', 'sheets'] },
  { folder: 'sources', about: 'accounts from several files: workbook, trial balance, 财决 tables, laid over one another', knows: ['core', 'model', 'standards', 'readers', 'workbook'] },
  { folder: 'compile', about: 'accounts into a publication: tables, narrative, glossary, annexes', knows: ['core', 'model', 'standards'] },
  { folder: 'writers', about: 'a publication into files', knows: ['core', 'model', 'sheets'] },
  { folder: 'build', about: 'accounts into checked files: compiled, written, read back, judged', knows: ['core', 'model', 'standards', 'readers', 'recognize', 'compile', 'writers', 'check'] },
  { folder: 'compare', about: 'two disclosures into what differs: facts, statements, sentences, parts', knows: ['core', 'model', 'standards'] },
  { folder: 'rules', about: 'what is no identity: one defect a file', knows: ['core', 'model', 'standards'] },
  { folder: 'check', about: 'a case into a report: identities, rules, obligations, coverage', knows: ['core', 'model', 'standards', 'rules'] },
  { folder: 'reporters', about: 'a report into text, pages and registers for people and programs', knows: ['core', 'model', 'standards', 'sheets'] },
  { folder: 'index.ts', about: 'the public verbs', knows: ['core', 'model', 'standards', 'readers', 'recognize', 'gather', 'check', 'rules', 'workbook', 'sources', 'compile', 'writers', 'compare', 'build'] },
  { folder: 'cli', about: 'the command line: one file a command', knows: ['core', 'model', 'standards', 'rules', 'reporters', 'index.ts'] },
]; // prettier-ignore

/** Each library is imported in one file, which gives it a name of ours and keeps its limits. */
export const libraries: Readonly<Record<string, string>> = {
  '@e965/xlsx': 'readers/workbook/sheets.ts',
  '@embedpdf/pdfium': 'readers/pdf/pdfium.ts',
  '@myriaddreamin/typst-ts-web-compiler': 'writers/pdf/typst.ts',
  commander: 'cli',
  fflate: 'core/zip.ts',
  parse5: 'readers/html/parse.ts',
  saxes: 'readers/xml.ts',
};

/** Folders whose files declare one thing each: path and id are the same, and an explicit index lists them. */
export interface Declarations {
  readonly folder: string;
  /** The call that declares: `export default rule(`. */
  readonly declaredBy: RegExp;
}

export const declarations: readonly Declarations[] = [
  { folder: 'rules', declaredBy: /export default rule\(/ },
  { folder: 'standards/identities', declaredBy: /export default identity\(/ },
  { folder: 'standards/tables', declaredBy: /export default table\(/ },
  { folder: 'standards/dresses', declaredBy: /export default dress\(/ },
];
