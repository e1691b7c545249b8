import type { Disclosure } from '../model/disclosure.ts';
import type { AnyFile, Work } from './files.ts';
import { openFile } from './files.ts';

/** Disclosures that were read and will be needed once more; beyond a measure they are read again instead. */
export interface Shelf {
  put(disclosure: Disclosure): void;
  /** The disclosure of a file that has been opened before; it stays on the shelf. */
  look(name: string): Promise<Disclosure>;
  /** The same, and takes it off the shelf. */
  take(name: string): Promise<Disclosure>;
}

/** How much text the disclosures on the shelf hold together: a dozen or two. */
const mostText = 500_000;

export function shelfOf(files: readonly AnyFile[], work: Work): Shelf {
  const kept = new Map<string, Disclosure>();
  let held = 0;
  const look = async (name: string) => {
    const known = kept.get(name);
    if (known) return known;
    const opened = await openFile(
      files.find((file) => file.name === name)!,
      work,
    );
    if (opened.kind === 'opened') return opened.disclosure;
    throw new Error(`${name} could be read a moment ago`);
  };
  return {
    put(disclosure) {
      const { name, text } = disclosure.source;
      if (held + text.length > mostText && kept.size > 0) return;
      kept.set(name, disclosure);
      held += text.length;
    },
    look,
    async take(name) {
      const disclosure = await look(name);
      if (kept.delete(name)) held -= disclosure.source.text.length;
      return disclosure;
    },
  };
}
