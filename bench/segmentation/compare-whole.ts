import { execFileSync } from 'node:child_process';
import type { Measurement } from '../measurement.ts';
import type { WholeAnalysis } from './whole-analysis.ts';

/** How long a whole analysis may take; the seconds are guides for two free cores. */
const small = [
  { rows: 1_500, columns: 15, most: 3 },
  { rows: 100_000, columns: 40, most: 30 },
];
const large = [{ rows: 1_000_000, columns: 50, most: 300 }];
const MOST_MEGABYTES = 1024;
const MOST_EXPONENT = 1.1;

/**
 * Whole analyses as the product runs them: `auto`, 2 … 8 segments, stability, structure, profile and typing, on two threads, in seconds
 * by the clock; how time grows with rows, and how much memory the largest takes.
 * @param isLarge a million rows too, which takes minutes
 */
export function compareWhole(isLarge: boolean): Measurement[] {
  const sizes = isLarge ? [...small, ...large] : small;
  const measured = sizes.map((size) => ({ ...size, cost: analyse(size.rows, size.columns) }));
  const times = measured.map(({ rows, columns, most, cost }): Measurement => {
    const name = `whole analysis ${rows} × ${columns}, auto, k 2…8, typing`;
    const note = `2 threads; ${cost.cpuSeconds.toFixed(1)} s CPU; ${cost.k} segments; ${Math.round(cost.megabytes)} MB`;
    return { name, value: cost.seconds, unit: 's', reference: most, ratio: most / cost.seconds, note };
  });
  const last = measured.at(-1) as (typeof measured)[number];
  const [from, to] = [10_000, last.rows];
  const first = analyse(from, last.columns);
  const exponent = Math.log(last.cost.cpuSeconds / first.cpuSeconds) / Math.log(to / from);
  const { megabytes } = last.cost;
  return [
    ...times,
    {
      name: `growth of CPU seconds with rows, ${from} → ${to} × ${last.columns}, exponent`,
      value: exponent,
      unit: '',
      reference: MOST_EXPONENT,
      ratio: MOST_EXPONENT / exponent,
      holds: exponent <= MOST_EXPONENT,
      ...(!isLarge && { note: 'to 1,000,000 rows with SEGUE_BENCH_LARGE=1' }),
    },
    {
      name: `memory of the whole analysis ${last.rows} × ${last.columns}`,
      value: megabytes,
      unit: 'MB',
      reference: MOST_MEGABYTES,
      ratio: MOST_MEGABYTES / megabytes,
      holds: megabytes <= MOST_MEGABYTES,
      note: 'the whole process, the table and its copies for the threads in it',
    },
  ];
}

function analyse(rows: number, columns: number): WholeAnalysis {
  const script = new URL('whole-analysis.ts', import.meta.url).pathname;
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return JSON.parse(
    execFileSync(process.execPath, [script, `${rows}`, `${columns}`], { stdio: [...stdio], encoding: 'utf8' }),
  );
}
