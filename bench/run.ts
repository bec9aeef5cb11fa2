import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measurement, Suite } from './measurement.ts';

/**
 * `npm run bench [-- suite…]`: runs the suites named, or all, one after the other (two at once would disturb each other),
 * prints their figures and writes `bench/out/<suite>.json`. Exits with 1 when a promise was broken or a suite failed.
 */
const here = import.meta.dirname;
const notSuites = new Set(['run.ts', 'measurement.ts']);
const known = readdirSync(here)
  .flatMap((name) => suiteNamed(name))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(2);
}

let broken = false;
for (const name of asked.length > 0 ? asked : known) broken = !(await runSuite(name)) || broken;
process.exit(broken ? 1 : 0);

async function runSuite(name: string): Promise<boolean> {
  console.log(`\n${name}`);
  try {
    const { suite } = (await import(pathToFileURL(fileOf(name)).href)) as { suite: Suite };
    const measurements = await suite();
    mkdirSync(join(here, 'out'), { recursive: true });
    writeFileSync(join(here, 'out', `${name}.json`), `${JSON.stringify(measurements, null, 2)}\n`);
    for (const measurement of measurements) console.log(`  ${say(measurement)}`);
    return measurements.every((measurement) => measurement.holds !== false);
  } catch (error) {
    console.error(error);
    return false;
  }
}

function say({ name, value, unit, reference, ratio, holds, note }: Measurement): string {
  const number = (n: number) => new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(n);
  const against = reference === null ? '' : `  against ${number(reference)}`;
  const times = ratio === null ? '' : `  ×${number(ratio)}`;
  const verdict = holds === undefined ? '' : holds ? '  holds' : '  BROKEN';
  return `${name.padEnd(56)} ${number(value)} ${unit}${against}${times}${verdict}${note ? `  (${note})` : ''}`;
}

/** A suite is `bench/<suite>.ts`, or `bench/<suite>/suite.ts` when it needs files of its own. */
function suiteNamed(entry: string): string[] {
  if (existsSync(join(here, entry, 'suite.ts'))) return [entry];
  return entry.endsWith('.ts') && !entry.endsWith('.test.ts') && !notSuites.has(entry) ? [entry.slice(0, -3)] : [];
}

function fileOf(name: string): string {
  const folder = join(here, name, 'suite.ts');
  return existsSync(folder) ? folder : join(here, `${name}.ts`);
}
