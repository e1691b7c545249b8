import { folded } from '../core/fold.ts';
import { join } from '../core/messages.ts';
import type { Choice, Column } from './declaration.ts';
import type { Trouble } from './read-cell.ts';

/** The choice that words name: its label, what it may be called besides, or its id. */
export function choiceNamed(words: string, choices: readonly Choice[]): Choice | undefined {
  const name = folded(words);
  return choices.find(
    ({ id, label, aliases = [] }) =>
      id === words || [label.zh, label.en, ...aliases].some((each) => folded(each) === name),
  );
}

const mostShown = 8;

export function choiceTrouble(words: string, { heading }: Column, choices: readonly Choice[]): Trouble {
  const listed = join(choices.slice(0, mostShown).map(({ label }) => label));
  const more = choices.length > mostShown;
  return {
    id: 'unknown-choice',
    read: words,
    holes: {
      column: heading,
      choices: more ? { zh: `${listed.zh}…`, en: `${listed.en}…` } : listed,
    },
  };
}
