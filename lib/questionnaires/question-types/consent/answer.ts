import { fieldName } from '../../field-name.ts';
import type { ConsentQuestion } from '../../questionnaire.ts';
import type { AnswerRules } from '../answer-rules.ts';

/** `true` when ticked; not ticking is no answer, never a `false` on record. The form value of the box is `yes`. */
export const consentAnswer: AnswerRules<ConsentQuestion, true> = {
  clean: (_question, given, report) => {
    if (given === true) return true;
    if (given !== false) report({ kind: 'wrongShape' });
    return undefined;
  },
  missing: (_question, report) => report({ kind: 'consentRequired' }),
  read: (question, form) => form.one(fieldName(question.code)) === 'yes' || undefined,
  value: (answer) => answer,
  say: (_question, _answer, speech) => speech.yes,
};
