import type { Walk } from './walk.ts';

/**
 * How far a respondent is: pages as they stand with the answers so far, so `of` may shrink or grow on the way.
 * @param page code of the page on the screen
 */
export function progress(walked: Walk, page: string): { readonly page: number; readonly of: number } {
  return { page: walked.pages.indexOf(page) + 1, of: walked.pages.length };
}
