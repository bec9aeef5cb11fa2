import { likeliest } from './likeliest.ts';
import { rate } from './rate.ts';
import type { NotSure } from './tool.ts';

/** Whose segment is likelier not theirs than theirs is never sure. */
const LEAST_CERTAINTY = 0.5;
/** A threshold is trusted when at least so many people, and this share of all, are above it. */
const LEAST_SURE = 20;
const LEAST_SHARE = 0.05;

/**
 * The lowest threshold, at least .5, such that of cross-validated people at or above it the wanted share is placed right.
 * @param probabilities `[cell * k + segment]` for each cell of people, by a classifier that had not seen them
 * @param mass of people of each segment in each cell, laid out alike
 */
export function notSure(probabilities: Float64Array, mass: Float64Array, k: number, wanted: number): NotSure {
  const cells: { certainty: number; people: number; right: number }[] = [];
  for (let from = 0; from < mass.length; from += k) {
    let people = 0;
    for (let c = 0; c < k; c++) people += mass[from + c] as number;
    if (people === 0) continue;
    const at = from + likeliest(probabilities, from, k);
    cells.push({ certainty: probabilities[at] as number, people, right: mass[at] as number });
  }
  cells.sort((a, b) => b.certainty - a.certainty);
  const all = cells.reduce((sum, { people }) => sum + people, 0);
  const least = Math.max(LEAST_SURE, LEAST_SHARE * all);
  let best: { threshold: number; people: number; right: number } | null = null;
  let people = 0;
  let right = 0;
  for (const [i, cell] of cells.entries()) {
    if (cell.certainty < LEAST_CERTAINTY) break;
    people += cell.people;
    right += cell.right;
    const next = cells[i + 1]?.certainty ?? 0;
    if (next === cell.certainty || people < least || right < wanted * people) continue;
    best = { threshold: Math.max(LEAST_CERTAINTY, (cell.certainty + next) / 2), people, right };
  }
  if (!best) return { threshold: null, share: 1, accuracyOfSure: null };
  const share = Math.max(0, 1 - best.people / all);
  return { threshold: best.threshold, share, accuracyOfSure: rate(best.right, best.people) };
}
