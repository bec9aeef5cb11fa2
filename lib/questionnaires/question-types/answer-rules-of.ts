import type { AnswerValue } from '../answers.ts';
import type { Question, QuestionOf, QuestionType } from '../questionnaire.ts';
import type { AnswerRules } from './answer-rules.ts';
import { consentAnswer } from './consent/answer.ts';
import { dropdownAnswer } from './dropdown/answer.ts';
import { emailAnswer } from './email/answer.ts';
import { hiddenAnswer } from './hidden/answer.ts';
import { journeyAnswer } from './journey/answer.ts';
import { likertAnswer } from './likert/answer.ts';
import { locationAnswer } from './location/answer.ts';
import { longTextAnswer } from './long-text/answer.ts';
import { matrixAnswer } from './matrix/answer.ts';
import { multipleAnswer } from './multiple/answer.ts';
import { npsAnswer } from './nps/answer.ts';
import { numberQuestionAnswer } from './number/answer.ts';
import { ratingAnswer } from './rating/answer.ts';
import { shortTextAnswer } from './short-text/answer.ts';
import { singleAnswer } from './single/answer.ts';
import { statementAnswer } from './statement/answer.ts';
import { yesNoAnswer } from './yes-no/answer.ts';

/**
 * The rules for answers of this question's type. The registry: a new type is added here and in `definition-of.ts`, and
 * does not compile until it is.
 */
export function answerRulesOf(question: Question): AnswerRules<Question> {
  // One object knows one type; the question's type picks it, so the pair always fits, which TypeScript cannot follow.
  return rules[question.type] as unknown as AnswerRules<Question, AnswerValue>;
}

type RulesFor<Q extends Question, A> = A extends AnswerValue ? AnswerRules<Q, A> : never;

const rules: {
  readonly [T in QuestionType]: RulesFor<QuestionOf<T>, AnswerValue> | AnswerRules<QuestionOf<T>, never>;
} = {
  'short-text': shortTextAnswer,
  'long-text': longTextAnswer,
  number: numberQuestionAnswer,
  email: emailAnswer,
  single: singleAnswer,
  multiple: multipleAnswer,
  'yes-no': yesNoAnswer,
  dropdown: dropdownAnswer,
  likert: likertAnswer,
  rating: ratingAnswer,
  nps: npsAnswer,
  matrix: matrixAnswer,
  location: locationAnswer,
  consent: consentAnswer,
  statement: statementAnswer,
  hidden: hiddenAnswer,
  journey: journeyAnswer,
};
