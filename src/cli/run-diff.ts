import type { Language } from '../core/messages.ts';
import { compare, isSame } from '../index.ts';
import { differencesJson } from '../reporters/differences/json.ts';
import { differencesText } from '../reporters/differences/text.ts';
import { harmless } from '../reporters/width.ts';
import type { DiffOptions } from './diff.ts';
import type { OnlyDocument } from './engine.ts';
import { onlyDocumentAt, whyNotOne } from './engine.ts';
import { exitCodes } from './exit-codes.ts';
import { print, screenOf, tell } from './screen.ts';
import { clock } from './timing.ts';
import { usageError } from './usage.ts';

/** Compares two disclosures and prints what differs. */
export async function runDiff(
  oldPath: string,
  newPath: string,
  { format, color, all = false }: DiffOptions,
  language: Language,
): Promise<number> {
  const old = await documentAt(oldPath, language);
  const current = await documentAt(newPath, language);
  if (!old || !current) return exitCodes.noVerdict;
  const compared = {
    old: { name: oldPath, disclosure: old.document.disclosure },
    new: { name: newPath, disclosure: current.document.disclosure },
    differences: compare(old.document.disclosure, current.document.disclosure),
  };
  print(
    format === 'json'
      ? differencesJson(compared, { old: old.sha256, new: current.sha256 })
      : differencesText(compared, { ...screenOf(color), language, all }),
  );
  return isSame(compared.differences) ? exitCodes.clean : exitCodes.findings;
}

type One = Extract<OnlyDocument, { readonly kind: 'one' }>;

/** The one document at a path; undefined, and told, where it cannot be read or says nothing. */
async function documentAt(path: string, language: Language): Promise<One | undefined> {
  const only = await onlyDocumentAt(path, {}, clock());
  if (only.kind === 'several') throw usageError(whyNotOne(only));
  const why = only.kind === 'refused' ? only.why : saysNothing(only) ? nothingRead : undefined;
  if (!why) return only as One;
  tell(harmless(`${path}: `) + why[language]);
  return undefined;
}

function saysNothing({ document: { disclosure } }: One): boolean {
  return disclosure.tables.length === 0 && disclosure.facts.length === 0;
}

const nothingRead = {
  zh: '里面没有认出决算的表格和数，没有可比的。',
  en: 'No tables or numbers of final accounts were recognised in it: there is nothing to compare.',
};
