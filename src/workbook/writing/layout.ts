import type * as sheets from '../../sheets/layout.ts';

export type SheetLayout = sheets.SheetLayout<Style>;
export type ColumnLayout = sheets.ColumnLayout<Style>;
export type LaidCell = sheets.LaidCell<Style>;

export type Style =
  /** Locked. */
  | 'title'
  | 'about'
  | 'heading'
  | 'required'
  | 'label'
  | 'required-label'
  | 'plain'
  | 'note'
  | 'closed'
  /** Open: to be filled in, or for notes of one's own. */
  | 'free'
  | 'text'
  | 'words'
  | 'money'
  | 'count';
