import { prototypeDistance } from './prototype-distance.ts';
import type { PrototypeSpace } from './prototype-space.ts';
import type { Prototypes } from './prototypes.ts';
import { recentrePrototypes } from './recentre-prototypes.ts';

/** Never met; a guard against rounding that would move a point to and fro. */
const MOST_ROUNDS = 500;

/**
 * Lloyd's iteration from the prototypes that are given: labels every member by the nearest prototype and makes prototypes
 * anew, until no label changes. A point stays where nothing is nearer. An empty cluster takes the point that adds most to
 * the cost, out of a cluster that holds at least two. Returns the cost. O(rounds × members × k × variables).
 * @param members points with weight, at least k of them
 */
export function settle(
  space: PrototypeSpace,
  members: Int32Array,
  weights: Float64Array,
  prototypes: Prototypes,
): number {
  const cost = new Float64Array(members.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changed = relabel(space, members, prototypes, round === 0);
    if (!changed) break;
    recentrePrototypes(space, members, weights, prototypes);
    fillEmpty(space, members, weights, prototypes, cost);
  }
  return costOf(space, members, weights, prototypes, cost);
}

function relabel(space: PrototypeSpace, members: Int32Array, prototypes: Prototypes, first: boolean): boolean {
  const { k, labels } = prototypes;
  let changed = first;
  for (let m = 0; m < members.length; m++) {
    const i = members[m] as number;
    const was = first ? 0 : (labels[i] as number);
    let own = was;
    let near = prototypeDistance(space, i, prototypes, was);
    for (let c = 0; c < k; c++) {
      if (c === was) continue;
      const d = prototypeDistance(space, i, prototypes, c);
      if (d >= near) continue;
      near = d;
      own = c;
    }
    if (own !== was) changed = true;
    labels[i] = own;
  }
  return changed;
}

function fillEmpty(
  space: PrototypeSpace,
  members: Int32Array,
  weights: Float64Array,
  prototypes: Prototypes,
  cost: Float64Array,
): void {
  const { k, labels, occupied } = prototypes;
  for (let c = 0; c < k; c++) {
    if (occupied[c] !== 0) continue;
    costOf(space, members, weights, prototypes, cost);
    let farthest = -1;
    for (let m = 0; m < members.length; m++) {
      if ((occupied[labels[members[m] as number] as number] as number) < 2) continue;
      if (farthest < 0 || (cost[m] as number) > (cost[farthest] as number)) farthest = m;
    }
    labels[members[farthest] as number] = c;
    recentrePrototypes(space, members, weights, prototypes);
  }
}

/** Writes what each member adds, and returns the sum. */
function costOf(
  space: PrototypeSpace,
  members: Int32Array,
  weights: Float64Array,
  prototypes: Prototypes,
  cost: Float64Array,
): number {
  let sum = 0;
  for (let m = 0; m < members.length; m++) {
    const i = members[m] as number;
    const own = prototypes.labels[i] as number;
    cost[m] = (weights[i] as number) * prototypeDistance(space, i, prototypes, own);
    sum += cost[m] as number;
  }
  return sum;
}
