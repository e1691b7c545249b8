import { html } from './html.ts';
import { json, jsonLines } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { terminal } from './terminal.ts';
import { xlsx } from './xlsx.ts';

export type { Checked, Frame, Piece, Refused, Reporter, Result, Unfit } from './reporter.ts';
export { disclosureJson } from './disclosure.ts';

/** The reporters, by id. */
export const reporters: readonly Reporter[] = [
  html,
  json,
  jsonLines,
  junit,
  markdown,
  pdf,
  sarif,
  terminal,
  xlsx,
];
