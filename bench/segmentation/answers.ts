import { randomInt, seededRandom } from '#lib/random.ts';

/**
 * Made-up answers of `rows` people of `kinds` kinds to `columns` questions with `steps` steps each, one byte per answer:
 * each kind leans to its own step of every question, and answers it, or a neighbour of it, most of the time.
 */
export function answers(rows: number, columns: number, steps: number, kinds: number): Uint8Array {
  const random = seededRandom(42);
  const leans = Uint8Array.from({ length: kinds * columns }, () => randomInt(random, steps));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = randomInt(random, kinds);
    for (let j = 0; j < columns; j++) {
      const away = random() < 0.75 ? 0 : random() < 0.5 ? 1 : randomInt(random, steps);
      const lean = leans[kind * columns + j] as number;
      out[row * columns + j] = (lean + (steps === 2 ? Number(away > 0) : away)) % steps;
    }
  }
  return out;
}
