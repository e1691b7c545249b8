import type { Accounts, Entry } from '../model/accounts.ts';
import type { Profile } from '../model/profile.ts';
import { profileById } from '../standards/profiles/index.ts';
import { addressOf } from '../model/quantity.ts';
import { placeOf } from './quantity-sheet.ts';
import { quantitySheets, workbookSheets } from './sheets/index.ts';
import { guideSheet } from './writing/guide-sheet.ts';
import type { Style } from './writing/layout.ts';
import { listsSheet } from './writing/lists.ts';
import { looks } from './writing/looks.ts';
import { sheetLayout } from './writing/sheet-layout.ts';

/**
 * The blank workbook of a profile and year: one sheet a topic, with explanations, lists and checks in place. With the
 * accounts of the year before it names the unit, and last year's figures and opening balances stand already.
 */
export async function blankWorkbook(profile: Profile, year: number, from?: Accounts): Promise<Uint8Array> {
  return bytesOf(from ? begunFrom(from, profile, year) : blankAccounts(profile, year), profile);
}

/** Accounts as the workbook that a person would have kept. Whatever it cannot hold is a mistake of ours and throws. */
export async function filledWorkbook(accounts: Accounts): Promise<Uint8Array> {
  const homeless = accounts.entries.filter((entry) => !isHeld(entry, accounts));
  if (homeless.length > 0)
    throw new Error(
      `No place in the workbook for ${homeless.map(({ about }) => addressOf(about)).join(', ')}`,
    );
  return bytesOf(accounts, profileById(accounts.profile));
}

function isHeld(entry: Entry, { year }: Accounts): boolean {
  const isCounted = entry.about.concept === 'staff' || entry.about.concept === 'offices';
  return isCounted || quantitySheets.some((sheet) => placeOf(entry, sheet, year));
}

async function bytesOf(accounts: Accounts, profile: Profile | undefined): Promise<Uint8Array> {
  const { writeXlsx } = await import('../sheets/xlsx.ts');
  const { sheet: lists, names } = listsSheet(workbookSheets);
  const laid = workbookSheets.map((declared) => sheetLayout(declared, declared.write(accounts)));
  return writeXlsx<Style>({
    sheets: [guideSheet(workbookSheets, profile, accounts.year), ...laid, lists],
    names,
    looks,
    // notes of one's own beside the table are nobody's business: rows can be deleted whole
    beside: 'free',
    footer: '&C&A　第 &P 页，共 &N 页',
  });
}

function blankAccounts({ id, levels }: Profile, year: number): Accounts {
  return {
    unit: '',
    department: '',
    level: levels.includes('unit') ? 'unit' : levels[0]!,
    year,
    profile: id,
    entries: [],
    words: [],
    overview: [],
    projects: [],
    dates: {},
  };
}

/** What is known of a year before it has begun: the unit, its overview, last year's figures, what it starts with. */
function begunFrom(from: Accounts, profile: Profile, year: number): Accounts {
  const { unit, department, level, overview } = from;
  const last = from.entries.filter(({ about }) => about.year === year - 1 && about.stage === 'final');
  const openings = last
    .filter(({ about }) => about.concept === 'closing-balance')
    .map((entry) => ({ ...entry, about: { ...entry.about, year, concept: 'opening-balance' } }));
  const entries = [...last, ...openings].filter((entry) => isHeld(entry, { ...from, year }));
  return { ...blankAccounts(profile, year), unit, department, level, overview, entries };
}
