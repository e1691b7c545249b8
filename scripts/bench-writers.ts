/** How long it takes from accounts to a publication, and from there to each format. */
import { installed } from '../src/cli/resources.ts';
import { compile } from '../src/compile/compile.ts';
import { profileById } from '../src/standards/profiles/index.ts';
import { writers } from '../src/writers/index.ts';
import { institution } from '../tests/made/institution.ts';
import { median } from './median.ts';

const rounds = 11;

/** Rows of a table: what is made, its size, the first time, the median of further times. */
export async function writerRows(): Promise<string[]> {
  const accounts = institution(7);
  const profile = profileById(accounts.profile)!;
  const compiled = await timed(() => Promise.resolve(compile(accounts, profile)));
  const publication = compile(accounts, profile);
  const rows = [row('accounts to publication', undefined, compiled)];
  for (const writer of writers) {
    const missing = await writer.lacks?.(installed);
    if (missing) {
      rows.push(`| ${writer.id} | | not installed | |`);
      continue;
    }
    const times = await timed(() => writer.write(publication, installed));
    const files = await writer.write(publication, installed);
    rows.push(
      row(
        writer.id,
        files.reduce((sum, { bytes }) => sum + bytes.length, 0),
        times,
      ),
    );
  }
  return rows;
}

interface Times {
  readonly first: number;
  readonly warm: number;
}

async function timed(run: () => Promise<unknown>): Promise<Times> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return { first: times[0]!, warm: median(times.slice(1)) };
}

function row(name: string, size: number | undefined, { first, warm }: Times): string {
  return `| ${name} | ${size === undefined ? '' : Math.round(size / 1000)} | ${first.toFixed(1)} | ${warm.toFixed(1)} |`;
}
