import type { Random } from '#lib/random.ts';
import { draw } from '../draw.ts';
import { prototypeDistance } from './prototype-distance.ts';
import type { PrototypeSpace } from './prototype-space.ts';
import type { Prototypes } from './prototypes.ts';

/**
 * Prototypes drawn as k-means++ draws centres: the first is a random respondent, each next one drawn in proportion to the
 * distance to the nearest so far; where that is 0 for all, the first point that is none yet. What a drawn respondent did
 * not answer is that of all. O(members × k × variables).
 * @param members points with weight
 */
export function seedPrototypes(
  space: PrototypeSpace,
  members: Int32Array,
  weights: Float64Array,
  prototypes: Prototypes,
  random: Random,
): void {
  const mass = Float64Array.from(members, (i) => weights[i] as number);
  const near = new Float64Array(members.length).fill(Number.POSITIVE_INFINITY);
  const chosen = new Uint8Array(members.length);
  for (let c = 0; c < prototypes.k; c++) {
    const at = mass.some((m) => m > 0) ? draw(mass, random) : chosen.indexOf(0);
    chosen[at] = 1;
    copyAnswers(space, members[at] as number, prototypes, c);
    for (let m = 0; m < members.length; m++) {
      const i = members[m] as number;
      const d = prototypeDistance(space, i, prototypes, c);
      if (d >= (near[m] as number)) continue;
      near[m] = d;
      mass[m] = d * (weights[i] as number);
    }
  }
}

function copyAnswers(space: PrototypeSpace, i: number, prototypes: Prototypes, c: number): void {
  const { measures, kinds } = space;
  for (let v = 0; v < measures; v++) {
    const value = space.values[i * measures + v] as number;
    prototypes.values[c * measures + v] = Number.isNaN(value) ? 0 : value;
  }
  for (let v = 0; v < kinds; v++) {
    const code = space.codes[i * kinds + v] as number;
    prototypes.codes[c * kinds + v] = code < 0 ? (space.usual[v] as number) : code;
  }
}
