import { subfactors as asked } from '../library/subfactors.ts';

/** By which words an author may say what a question tells: those of the library, and two that no ready question asks. */
export const subfactors = {
  ...asked,
  behavioural: [...asked.behavioural, 'habits'],
  psychological: [...asked.psychological, 'triggers'],
} as const;
