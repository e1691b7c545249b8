// Measures how far reading back, checking and compiling are right, over thousands of made institutions: `npm run accuracy`.
import { breaches, lawProfiles, readableWriters } from '../tests/made/law.ts';
import type { Tally } from '../tests/made/simulation.ts';
import { simulate } from '../tests/made/simulation.ts';

/** How many institutions are read back from text, and a tenth of them from every other format, and damaged. */
const seeds = Number(process.env.JUESUAN_SEEDS ?? 3_000);
const some = Math.ceil(seeds / 10);
/** The program that lays out PDFs forgets nothing: more would not find room in one process. */
const mostPdfs = 150;
const shown = 10;

const broken: string[] = [];
console.log('# What was compiled and written, read back\n');
console.log('| format | institutions | not the same, or not sound |\n| --- | ---: | ---: |');
for (const writer of readableWriters) {
  const count = writer.id === 'txt' ? seeds : writer.id === 'pdf' ? Math.min(some, mostPdfs) : some;
  let failed = 0;
  for (let seed = 0; seed < count; seed += 1) {
    const found = await breaches(seed, lawProfiles[seed % lawProfiles.length]!, writer);
    if (found.length > 0) failed += 1;
    broken.push(...found);
  }
  console.log(`| ${writer.id} | ${count} | ${failed} |`);
}

const simulation = simulate(
  Array.from({ length: some }, (_, index) => 100_000 + index),
  lawProfiles,
);
console.log(`\n# One thing damaged in each of ${some} sound documents\n`);
console.log(
  '| damage | tried | found | recall | not told by the document | missed | errors elsewhere | by |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
for (const tally of simulation.tallies) console.log(row(tally));
console.log(`\nFalse alarms in sound documents: ${simulation.alarms.length}`);

const troubles = [
  ...broken,
  ...simulation.alarms,
  ...simulation.tallies.flatMap(({ damage, missed, unexpected }) => [
    ...missed.map((each) => `missed ${damage.id}: ${each}`),
    ...unexpected.map((each) => `error elsewhere, ${damage.id}: ${each}`),
  ]),
];
if (troubles.length > 0) {
  console.log(`\n# The first ${shown} of ${troubles.length} troubles\n`);
  for (const trouble of troubles.slice(0, shown)) console.log(`- ${trouble}`);
  process.exitCode = 1;
}

function row({ damage, tried, found, beyondProof, missed, unexpected, by }: Tally): string {
  const recall = tried === 0 ? '' : `${((found * 100) / tried).toFixed(1)} %`;
  const rules = [...by]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([rule, count]) => `${rule} ${count}`);
  const cells = [
    damage.title,
    tried,
    found,
    recall,
    beyondProof,
    missed.length,
    unexpected.length,
    rules.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}
