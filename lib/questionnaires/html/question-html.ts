import { consentHtml } from '../question-types/consent/html.ts';
import { dropdownHtml } from '../question-types/dropdown/html.ts';
import { emailHtml } from '../question-types/email/html.ts';
import { hiddenHtml } from '../question-types/hidden/html.ts';
import { journeyHtml } from '../question-types/journey/html.ts';
import { likertHtml } from '../question-types/likert/html.ts';
import { locationHtml } from '../question-types/location/html.ts';
import { longTextHtml } from '../question-types/long-text/html.ts';
import { matrixHtml } from '../question-types/matrix/html.ts';
import { multipleHtml } from '../question-types/multiple/html.ts';
import { npsHtml } from '../question-types/nps/html.ts';
import { numberHtml } from '../question-types/number/html.ts';
import { ratingHtml } from '../question-types/rating/html.ts';
import { shortTextHtml } from '../question-types/short-text/html.ts';
import { singleHtml } from '../question-types/single/html.ts';
import { statementHtml } from '../question-types/statement/html.ts';
import { yesNoHtml } from '../question-types/yes-no/html.ts';
import type { Question, QuestionOf, QuestionType } from '../questionnaire.ts';
import type { Html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** One question of any type as markup. A new type is added here and does not compile until it is. */
export function questionHtml(question: Question, view: QuestionView): Html {
  // The question's type picks the renderer, so the pair always fits, which TypeScript cannot follow.
  return (renderers[question.type] as (question: Question, view: QuestionView) => Html)(question, view);
}

const renderers: { readonly [T in QuestionType]: (question: QuestionOf<T>, view: QuestionView) => Html } = {
  'short-text': shortTextHtml,
  'long-text': longTextHtml,
  number: numberHtml,
  email: emailHtml,
  single: singleHtml,
  multiple: multipleHtml,
  'yes-no': yesNoHtml,
  dropdown: dropdownHtml,
  likert: likertHtml,
  rating: ratingHtml,
  nps: npsHtml,
  matrix: matrixHtml,
  location: locationHtml,
  consent: consentHtml,
  statement: statementHtml,
  hidden: hiddenHtml,
  journey: journeyHtml,
};
