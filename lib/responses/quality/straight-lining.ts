import type { Answers, MatrixAnswer } from '../../questionnaires/answers.ts';
import { own } from '../../questionnaires/own.ts';
import type { Questionnaire } from '../../questionnaires/questionnaire.ts';

/**
 * Whether somebody gave the same answer all the way down, where that says more about them than about the matter.
 *
 * Grids are matrices, and opinion questions on one page that share their options. Straight: six items or more in grids of
 * four and more without any variance, and at least half of all grid items. Or a long string: the same answer ten times
 * running and for at least half of all items (Curran 2016), over grids in a fixed order.
 */
export function straightLining(questionnaire: Questionnaire, answers: Answers): boolean {
  const grids = gridsOf(questionnaire, answers);
  const items = grids.reduce((sum, grid) => sum + grid.codes.length, 0);
  if (items < fewestItems) return false;
  const straight = grids
    .filter(({ codes }) => codes.length >= fewestInGrid && codes.every((code) => code === codes[0]))
    .reduce((sum, { codes }) => sum + codes.length, 0);
  if (straight >= fewestItems && straight * 2 >= items) return true;
  const longest = longestString(grids.filter((grid) => grid.inOrder));
  return longest >= longString && longest * 2 >= items;
}

const fewestItems = 6;
const fewestInGrid = 4;
const longString = 10;

interface Grid {
  readonly codes: readonly string[];
  /** The scale, so that "agree" here and "agree" there are the same answer. */
  readonly scale: string;
  readonly inOrder: boolean;
}

function gridsOf(questionnaire: Questionnaire, answers: Answers): Grid[] {
  const grids: Grid[] = [];
  for (const page of questionnaire.pages) {
    const likert = new Map<string, string[]>();
    for (const question of page.questions) {
      if (question.type !== 'matrix' && question.type !== 'likert') continue;
      const answer = own(answers, question.code);
      if (answer === undefined) continue;
      const scale = question.options.map(({ code }) => code).join(' ');
      if (question.type === 'matrix') {
        const codes = question.rows.flatMap(({ code }) => (own(answer as MatrixAnswer, code) as string) ?? []);
        grids.push({ codes, scale, inOrder: question.randomise !== true && page.randomise !== true });
      } else {
        likert.set(scale, [...(likert.get(scale) ?? []), String(answer)]);
      }
    }
    for (const [scale, codes] of likert) grids.push({ codes, scale, inOrder: page.randomise !== true });
  }
  return grids;
}

function longestString(grids: readonly Grid[]): number {
  let [longest, run, before] = [0, 0, ''];
  for (const { codes, scale } of grids) {
    for (const code of codes) {
      const now = `${scale}\n${code}`;
      run = now === before ? run + 1 : 1;
      before = now;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
