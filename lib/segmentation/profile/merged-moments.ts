import type { GroupMoments } from './group-moments.ts';

/** Moments of several groups together (Chan, Golub, LeVeque 1979). */
export function mergedMoments(groups: readonly GroupMoments[]): GroupMoments {
  let merged: GroupMoments = { people: 0, mass: 0, massSquares: 0, mean: 0, squares: 0 };
  for (const group of groups) {
    if (group.people === 0) continue;
    const mass = merged.mass + group.mass;
    const apart = group.mean - merged.mean;
    merged = {
      people: merged.people + group.people,
      mass,
      massSquares: merged.massSquares + group.massSquares,
      mean: merged.mean + (apart * group.mass) / mass,
      squares: merged.squares + group.squares + (apart * apart * merged.mass * group.mass) / mass,
    };
  }
  return merged;
}
