import { fail, ok, type Result } from '#lib/result.ts';
import { betterOf, type Step } from './better-of.ts';
import { checkSearch } from './check-search.ts';
import type { Classifier } from './classifier.ts';
import { type Design, type DesignQuestion, design } from './design.ts';
import { fewestSteps } from './fewest-steps.ts';
import { fitClassifier } from './fit-classifier.ts';
import { forwardSearch } from './forward-search.ts';
import { LEAST_RESPONDENTS, learnersOf } from './learners-of.ts';
import { meanCertainty } from './mean-certainty.ts';
import { notSure } from './not-sure.ts';
import { placeSegments } from './place-segments.ts';
import { type Rate, rate } from './rate.ts';
import type { ToolQuestion, TypingTool } from './tool.ts';
import type { TypingInput } from './typing-input.ts';

/** Why there is no tool: too few people to hold some back; everybody in one segment; or no question that anyone answers differently. */
export type TypingFailure =
  | { readonly tag: 'tooFewRespondents'; readonly respondents: number; readonly least: number }
  | { readonly tag: 'oneSegment' }
  | { readonly tag: 'noQuestions' };

/** Beyond, the search flatters its accuracy by little more than a point, and checking takes long. */
const MOST_CHECKED = 500;

/**
 * Finds the fewest questions that place a new person into a segment: forward search with 5-fold stratified
 * cross-validation, logistic regression and a small decision tree side by side, the better of which is kept. When the
 * wanted accuracy is out of reach, the fewest questions that come within one standard error of the best that any number
 * of them came to. The same input and seed give the same tool; the order of rows does not matter.
 * 1,500 people × 40 questions, k = 4: half a second when `wanted` ends the search early, three when all of `most` are
 * tried. Up to 500 people the check (`checkSearch`) multiplies that: six seconds at worst.
 */
export function typingTool(input: TypingInput): Result<TypingTool, TypingFailure> {
  const { k, seed, wanted = 0.8, most = 8 } = input;
  const learners = learnersOf(input);
  const respondents = learners.rows.length;
  if (respondents < LEAST_RESPONDENTS) return fail({ tag: 'tooFewRespondents', respondents, least: LEAST_RESPONDENTS });
  if (new Set(learners.labels).size < 2) return fail({ tag: 'oneSegment' });
  const made = design(input.questions, learners, seed);
  if (made.questions.length === 0) return fail({ tag: 'noQuestions' });
  const length = Math.max(1, most);
  const effective = made.mass.reduce((sum, m) => sum + m, 0);
  const steps = fewestSteps(forwardSearch(made, wanted, length), wanted, effective);
  const last = steps.at(-1) as Step;
  const { kind, accuracy, probabilities } = betterOf(last);
  const shares = sharesOf(made);
  return ok({
    k,
    shares,
    respondents,
    effective,
    seed,
    wanted,
    reached: accuracy >= wanted,
    accuracy: rate(accuracy * effective, effective) as Rate,
    checked: respondents <= MOST_CHECKED ? checkSearch(made, wanted, length) : null,
    baseline: Math.max(...shares),
    questions: steps.map((step) => askedIn(step, kind, made, effective)),
    compared: { logistic: last.logistic.accuracy, tree: last.tree.accuracy },
    segments: placeSegments(probabilities, last.asked.mass, k),
    notSure: notSure(probabilities, last.asked.mass, k, wanted),
    certainty: meanCertainty(probabilities, last.asked.mass, k),
    features: last.asked.questions.flatMap((at) => made.questions[at]?.features ?? []),
    classifier: fitClassifier(last.asked, { kind, k, without: -1, tolerance: 1e-10 }),
  });
}

function askedIn(step: Step, kind: Classifier['kind'], made: Design, people: number): ToolQuestion {
  const question = made.questions[step.asked.questions.at(-1) as number] as DesignQuestion;
  const accuracy = rate(step[kind].accuracy * people, people) as Rate;
  return { name: question.name, variables: question.variables, accuracy };
}

function sharesOf({ mass, k }: Design): number[] {
  const shares = new Array<number>(k).fill(0);
  mass.forEach((m, at) => {
    shares[at % k] = (shares[at % k] as number) + m;
  });
  const people = shares.reduce((sum, m) => sum + m, 0);
  return shares.map((share) => share / people);
}
