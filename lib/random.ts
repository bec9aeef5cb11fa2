/** A source of numbers in [0, 1), advanced by each call. Everything in `lib` that needs chance takes one. */
export type Random = () => number;

/**
 * A seeded stream of uniform numbers: sfc32, 128 bits of state, period about 2^127 at the least expected.
 *
 * The same seed gives the same stream on every machine, because only 32-bit integer arithmetic is used.
 * @param seed any integer; its low 53 bits count
 * @param stream distinguishes independent streams of one seed (restart number, replicate number)
 * @see Chris Doty-Humphrey, PractRand (sfc32)
 */
export function seededRandom(seed: number, stream = 0): Random {
  let a = seed | 0;
  let b = Math.floor(seed / 0x1_0000_0000) | 0;
  let c = stream | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** A whole number in [0, below). `below` must be at least 1 and at most 2^32. */
export function randomInt(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** The items in a random order (Fisher–Yates); the input is left as it was. O(n). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = randomInt(random, i + 1);
    const here = out[i] as T;
    out[i] = out[j] as T;
    out[j] = here;
  }
  return out;
}
