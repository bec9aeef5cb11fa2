import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { columns } from '../fixtures/columns.ts';
import { design } from './design.ts';
import { shortlist } from './shortlist.ts';

test('[Y1] what tells segments comes before noise, and what repeats an earlier question after what adds to it', () => {
  const random = seededRandom(4);
  const labels = Array.from({ length: 400 }, () => Math.floor(random() * 4));
  const strong = labels.map((label) => label > 1 !== random() < 0.05);
  const adds = labels.map((label) => (label % 2 === 1) !== random() < 0.2);
  const noise = labels.map(() => random() < 0.5);
  const questions = Object.entries({ noise, adds, strong, twin: strong }).map(([name, cells]) => {
    return { name, columns: [columns.yesNo(name, cells)] };
  });
  const made = design(questions, { rows: [...labels.keys()], labels, weights: labels.map(() => 1), k: 4 }, 1);
  const flat = new Float64Array(made.points * 4).fill(1 / 4);
  expect(shortlist(made, flat, [], 9)).toEqual([2, 3, 1, 0]);
  expect(shortlist(made, flat, [2], 2)).toEqual([3, 1]);
  // Once the strong one is known, each of its answers leaves two segments.
  const values = made.questions[2]?.columns[0]?.values ?? new Float64Array(0);
  const known = Float64Array.from(
    [...values].flatMap((x) => (x > 0 ? [0.025, 0.025, 0.475, 0.475] : [0.475, 0.475, 0.025, 0.025])),
  );
  expect(shortlist(made, known, [2], 1)).toEqual([1]);
});
