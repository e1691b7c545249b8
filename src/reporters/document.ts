import type { DocumentKind, Level } from '../model/disclosure.ts';
import type { Result } from './reporter.ts';
import type { Disclosure } from '../model/disclosure.ts';

/** What a document is, as every machine-readable output says it; null is what was not recognised. */
export interface DocumentJson {
  readonly file: string;
  /** The files that it was put together from, where they are several. */
  readonly files?: readonly string[];
  readonly sha256: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly kind: DocumentKind;
  readonly level: Level | null;
  readonly moneyUnit: string | null;
  readonly profile: string | null;
}

export function documentJson(
  file: string,
  sha256: string | undefined,
  disclosure: Disclosure | undefined,
): DocumentJson {
  const identity = disclosure?.identity;
  const members = disclosure?.source.members ?? [];
  return {
    file,
    ...(members.length > 0 ? { files: members.map(({ name }) => name) } : {}),
    sha256: sha256 ?? null,
    unit: identity?.unit.value ?? null,
    year: identity?.year.value ?? null,
    kind: identity?.kind.value ?? 'unknown',
    level: identity?.level.value ?? null,
    moneyUnit: identity?.moneyUnit.value ?? null,
    profile: identity?.profile.value ?? null,
  };
}

export function documentOf(result: Result): DocumentJson {
  return documentJson(
    result.file,
    result.sha256,
    result.kind === 'checked' ? result.report.disclosure : undefined,
  );
}

/**
 * A share between 0 and 1 with four decimals; cut off, so that what is not all never reads as 1. Of nothing,
 * nothing is understood.
 */
export function share(part: number, all: number): number {
  return all === 0 ? 0 : Math.floor((part * 10_000) / all) / 10_000;
}
