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
  const { megabytes } = last.cost;
  const steps = isLarge ? [10_000, 100_000, last.rows] : [10_000, last.rows];
  const costs = steps.map((rows) => (rows === last.rows ? last.cost : analyse(rows, last.columns)).cpuSeconds);
  const growth = steps.slice(1).map((to, at): Measurement => {
    const from = steps[at] as number;
    const value = Math.log((costs[at + 1] as number) / (costs[at] as number)) / Math.log(to / from);
    return {
      name: `growth of CPU seconds with rows, ${from} → ${to} × ${last.columns}, exponent`,
      value,
      unit: '',
      reference: MOST_EXPONENT,
      ratio: null,
      holds: value <= MOST_EXPONENT,
      // Otherwise a figure near 0 or below would seem to say more than it does.
      ...(from <= 10_000 && {
        note: 'at 10,000 rows the silhouette is still that of everyone, which alone takes longer than at 100,000',
      }),
    };
  });
  return [
    ...times,
    ...growth,
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
