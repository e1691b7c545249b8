import { describe, expect, test } from 'vitest';
import { whyNoVerdict } from '../src/check/verdict.ts';
import type { Text } from '../src/core/messages.ts';
import type { Gathered } from '../src/gather/index.ts';
import { gather } from '../src/gather/index.ts';
import type { HostileInput } from './hostile-inputs.ts';
import { hostileInputs } from './hostile-inputs.ts';

async function found({ file, make }: HostileInput): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for await (const each of gather([{ name: file, bytes: make() }])) all.push(each);
  return all;
}

/** Why there is no verdict, or none on all of it. */
function saidOf(each: Gathered): readonly Text[] {
  switch (each.kind) {
    case 'refused':
      return [each.why];
    case 'document':
      return [...each.notes.map(({ why }) => why), ...whyNoVerdict(each.disclosure)];
    case 'failed':
      throw each.error;
  }
}

describe('hostile input', () => {
  const light = hostileInputs.filter(({ isHeavy }) => !isHeavy);

  test.each(light.map((input) => [input.name, input] as const))(
    '%s',
    async (_, input) => {
      const all = await found(input);
      const said = all.flatMap(saidOf);
      if (input.told) {
        expect(said.map(({ zh }) => zh).join('\n')).toMatch(input.told[0]);
        expect(said.map(({ en }) => en).join('\n')).toMatch(input.told[1]);
      } else expect(all.some(({ kind }) => kind === 'document')).toBe(true);
      for (const { name } of all) {
        expect(name).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|[\u0000-\u001f\u202e]|\/\//);
        expect(name.length).toBeLessThan(300);
      }
    },
    60_000,
  );
});
