import type { Points } from './points.ts';

/** The points of weight above 0, with those weights: a bootstrap sample. O(count × dimensions). */
export function presentPoints({ count, dimensions: p, values }: Points, weights: Float64Array): Points {
  let held = 0;
  for (let i = 0; i < count; i++) if (weights[i] !== 0) held++;
  const kept = new Float64Array(held * p);
  const people = new Float64Array(held);
  for (let i = 0, to = 0; i < count; i++) {
    if (weights[i] === 0) continue;
    for (let j = 0; j < p; j++) kept[to * p + j] = values[i * p + j] as number;
    people[to++] = weights[i] as number;
  }
  return { count: held, dimensions: p, values: kept, weights: people };
}
