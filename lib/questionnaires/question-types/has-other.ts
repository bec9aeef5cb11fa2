import type { Option, Question } from '../questionnaire.ts';

/** Whether one of the question's options opens a line for own words. */
export function hasOther(question: Question): question is Question & { readonly options: readonly Option[] } {
  return 'options' in question && question.options.some((option) => option.other);
}
