import { fieldName } from '../field-name.ts';
import type { Option, Question, Text } from '../questionnaire.ts';
import type { AnswerRules, Speech } from './answer-rules.ts';

type ChoiceQuestion = Extract<Question, { type: 'single' | 'dropdown' | 'likert' | 'yes-no' }>;

/** Rules of the types whose answer is the code of one option. */
export function choiceAnswer<Q extends ChoiceQuestion>(
  options: (question: Q) => readonly { readonly code: string }[],
  label: (question: Q, code: string, speech: Speech) => string,
): AnswerRules<Q, string> {
  return {
    clean: (question, given, report) => {
      if (typeof given !== 'string') return void report({ kind: 'wrongShape' });
      if (!options(question).some((option) => option.code === given)) return void report({ kind: 'unknownOption' });
      return given;
    },
    read: (question, form) => form.one(fieldName(question.code)),
    value: (answer) => answer,
    say: label,
  };
}

/** The words of the option with this code; the code itself when there is none. */
export function optionLabel(
  options: readonly (Option | { code: string; label: Text })[],
  code: string,
  speech: Speech,
): string {
  const option = options.find((candidate) => candidate.code === code);
  return option ? speech.say(option.label) : code;
}
