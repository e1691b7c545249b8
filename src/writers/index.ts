import type { Writer } from '../model/writer.ts';
import { csvWriter } from './csv.ts';
import { docxWriter } from './docx.ts';
import { htmlWriter } from './html.ts';
import { jsonWriter } from './json.ts';
import { pdfWriter } from './pdf.ts';
import { textWriter } from './text.ts';
import { xlsxWriter } from './xlsx.ts';

/** The formats that can be written, by id. */
export const writers: readonly Writer[] = [
  csvWriter,
  docxWriter,
  htmlWriter,
  jsonWriter,
  pdfWriter,
  textWriter,
  xlsxWriter,
];
