import type { Asked, AskedSoFar } from './asked.ts';
import type { Design } from './design.ts';
import { FOLDS } from './folds.ts';

/**
 * What is known once one more question is asked. A few questions leave few groups, however many people there are, which
 * is what makes the search fast. Groups are numbered as their points come. O(points × features).
 */
export function askAlso(design: Design, before: AskedSoFar, question: number): Asked {
  const { answerOf, answers } = design.questions[question] as Design['questions'][number];
  const questions = [...before.questions, question];
  const groupOf = new Int32Array(design.points);
  const known = new Map<number, number>();
  const firsts: number[] = [];
  for (let point = 0; point < design.points; point++) {
    const key = (before.groupOf[point] as number) * answers + (answerOf[point] as number);
    let group = known.get(key);
    if (group === undefined) {
      group = firsts.push(point) - 1;
      known.set(key, group);
    }
    groupOf[point] = group;
  }
  const columns = questions.flatMap((at) => design.questions[at]?.columns ?? []);
  const dimensions = columns.length;
  const x = new Float64Array(firsts.length * dimensions);
  const bins = new Uint8Array(firsts.length * dimensions);
  columns.forEach((column, j) => {
    firsts.forEach((point, group) => {
      x[group * dimensions + j] = column.values[point] as number;
      bins[group * dimensions + j] = column.bins[point] as number;
    });
  });
  const cells = FOLDS * design.k;
  const mass = new Float64Array(firsts.length * cells);
  for (let point = 0; point < design.points; point++) {
    const to = (groupOf[point] as number) * cells;
    for (let cell = 0; cell < cells; cell++) {
      mass[to + cell] = (mass[to + cell] as number) + (design.mass[point * cells + cell] as number);
    }
  }
  return {
    questions,
    groups: firsts.length,
    groupOf,
    dimensions,
    x,
    bins,
    cuts: columns.map(({ cuts }) => cuts),
    mass,
  };
}
