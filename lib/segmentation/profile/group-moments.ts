/** The numbers of one group of respondents, each of whom may stand for more or fewer than one. */
export interface GroupMoments {
  /** Respondents. */
  readonly people: number;
  /** How many they stand for: the sum of weights, and of their squares. */
  readonly mass: number;
  readonly massSquares: number;
  /** 0 without anyone. */
  readonly mean: number;
  /** Σ w (x − mean)². */
  readonly squares: number;
}

/** Moments of numbers, in two passes for accuracy. @param weights 1 each when absent */
export function groupMoments(numbers: ArrayLike<number>, weights?: ArrayLike<number>): GroupMoments {
  const weightOf = (i: number) => (weights ? (weights[i] as number) : 1);
  let mass = 0;
  let massSquares = 0;
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    const w = weightOf(i);
    mass += w;
    massSquares += w * w;
    sum += w * (numbers[i] as number);
  }
  const mean = mass === 0 ? 0 : sum / mass;
  let squares = 0;
  for (let i = 0; i < numbers.length; i++) squares += weightOf(i) * ((numbers[i] as number) - mean) ** 2;
  return { people: numbers.length, mass, massSquares, mean, squares };
}
