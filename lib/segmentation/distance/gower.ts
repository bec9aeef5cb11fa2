import type { Answers } from '../encode/answers.ts';
import type { Distance } from './distance.ts';
import { expectedDifference } from './expected-difference.ts';
import { type Layout, layOut } from './lay-out.ts';

/**
 * Gower's dissimilarity of answers, 0 (the same) to 1: the mean over variables, by their weights, of the difference
 * between two points. It is |a − b| / range of numbers and of the ranks of steps, and 1 for kinds or yes/no that are not
 * the same. A variable that either point has no answer to is left out of the mean; one that is the same for all counts
 * with difference 0. Ranges are those of all points of the frame, so that a sample of them is measured alike.
 *
 * Two points that share no answer are as far apart as two respondents drawn at random are expected to be
 * (`expectedDifference`), which pulls them to no one; when both have the same answers, 0.
 *
 * Once O(count log count × variables); O(variables) for a pair.
 * @param asymmetric names of yes/no variables where only a yes tells: two that both say no have nothing in common by it
 * @see J. Gower (1971), A general coefficient of similarity; equal to R cluster::daisy (metric "gower") where that is not NA
 */
export function gower(answers: Answers, asymmetric: ReadonlySet<string> = new Set()): Distance {
  const layout = layOut(answers);
  const { count, measures, measureWeights, kinds, codes, kindWeights } = layout;
  const onlyYes = Uint8Array.from(layout.kindNames, (name) => Number(asymmetric.has(name)));
  const values = unitRange(layout);
  const ranged = { ...layout, values };
  const unknown = expectedDifference(ranged, onlyYes);

  function between(i: number, j: number): number {
    if (i === j) return 0;
    let sum = 0;
    let shared = 0;
    for (let v = 0, a = i * measures, b = j * measures; v < measures; v++, a++, b++) {
      const d = (values[a] as number) - (values[b] as number);
      if (Number.isNaN(d)) continue;
      const w = measureWeights[v] as number;
      shared += w;
      sum += d < 0 ? -w * d : w * d;
    }
    for (let v = 0, a = i * kinds, b = j * kinds; v < kinds; v++, a++, b++) {
      const one = codes[a] as number;
      const other = codes[b] as number;
      if (one < 0 || other < 0) continue;
      if (one === 0 && other === 0 && onlyYes[v] === 1) continue;
      const w = kindWeights[v] as number;
      shared += w;
      if (one !== other) sum += w;
    }
    if (shared > 0) return sum / shared;
    return sameAnswers(ranged, i, j) ? 0 : unknown;
  }

  function row(i: number, out: Float64Array): void {
    for (let j = 0; j < count; j++) out[j] = between(i, j);
  }

  return { count, between, row };
}

/** Measures divided by their range; by 1 where that is 0. */
function unitRange({ count, measures, values }: Layout): Float64Array {
  const out = new Float64Array(values.length);
  for (let v = 0; v < measures; v++) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = v; at < values.length; at += measures) {
      const value = values[at] as number;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    const range = most > least ? most - least : 1;
    for (let i = 0, at = v; i < count; i++, at += measures) out[at] = ((values[at] as number) - least) / range;
  }
  return out;
}

function sameAnswers({ measures, values, kinds, codes }: Layout, i: number, j: number): boolean {
  for (let v = 0; v < measures; v++) if (!Object.is(values[i * measures + v], values[j * measures + v])) return false;
  for (let v = 0; v < kinds; v++) if (codes[i * kinds + v] !== codes[j * kinds + v]) return false;
  return true;
}
