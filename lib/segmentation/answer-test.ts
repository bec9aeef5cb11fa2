import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { Plan } from '../questionnaires/logic/plan.ts';
import type { Question } from '../questionnaires/questionnaire.ts';

/**
 * How stored answers tell whether they stand behind a number: what lies at `path` is given, is this text, is true, or is
 * a list that has this code. It says the same as the table of an analysis, for answers to its own version.
 */
export interface AnswerTest {
  readonly path: readonly string[];
  readonly holds: { readonly is: string } | { readonly has: string } | 'given' | 'true';
}

/**
 * The test for a variable and one of its categories (null: whoever answered). Undefined when stored answers alone do not
 * tell: calculated values, what was not ticked, variables that the questionnaire does not have.
 */
export function answerTest(plan: Plan, variable: string, category: string | null): AnswerTest | undefined {
  const whole = plan.questions.get(variable);
  if (whole) return ofQuestion(whole, category);
  const journey = journeyColumn(variable);
  if (journey && plan.questions.get(journey.question)?.type === 'journey') return ofJourney(journey, category);
  const dot = variable.indexOf('.');
  const question = plan.questions.get(variable.slice(0, dot));
  const part = variable.slice(dot + 1);
  if (question?.type !== 'matrix' && question?.type !== 'location') return undefined;
  return { path: [question.code, part], holds: isOrGiven(category) };
}

function ofQuestion({ type, code }: Question, category: string | null): AnswerTest | undefined {
  const path = [code];
  switch (type) {
    case 'multiple':
      return { path, holds: category === null ? 'given' : { has: category } };
    case 'consent':
      return category === '1' ? { path, holds: 'true' } : undefined;
    case 'statement':
    case 'matrix':
    case 'location':
    case 'journey':
      return undefined;
    default:
      return { path, holds: isOrGiven(category) };
  }
}

function ofJourney(
  { question, stage, lane, code }: NonNullable<ReturnType<typeof journeyColumn>>,
  category: string | null,
): AnswerTest | undefined {
  if (lane === 'emotion' || lane === 'expectation') {
    return category === null ? { path: [question, stage, lane], holds: 'given' } : undefined;
  }
  if (category !== '1' || lane === 'story') return undefined;
  if (lane === 'walked') return { path: [question, stage], holds: 'given' };
  return { path: [question, stage, `${lane}s`], holds: { has: code } };
}

function isOrGiven(category: string | null): AnswerTest['holds'] {
  return category === null ? 'given' : { is: category };
}
