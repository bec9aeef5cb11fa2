/**
 * The name of a form control: the question's code and where inside it, joined by dots, as in `age`, `gender.other`,
 * `why.strength`, `home.country`, `path.trial.emotion`. Codes hold no dot, so a name has one reading.
 *
 * Options of one question repeat the same name (`sources=friends&sources=search`). Names that begin with a dot are the
 * page's own and never a question's.
 */
export function fieldName(code: string, ...at: readonly string[]): string {
  return [code, ...at].join('.');
}

/** The page on which the form was shown: its code. */
export const pageField = '.page';
/** Codes of the questions that were on the screen, space-separated, so that what a post newly reveals can be shown first. */
export const shownField = '.shown';
/** Where to go: `next` (or absent), `back`, or `stay` to show the page again, as when a country was chosen and regions follow. */
export const goField = '.go';
/** Stages of a journey question that the respondent said did not happen: `.skip=path.trial`. Repeats. */
export const skipField = '.skip';
/** The respondent's key. */
export const keyField = '.key';
/** How many saves of the response the page has seen; a newer one wins over it. */
export const revisionField = '.revision';
/** A button that saves the page unjudged and shows it in another language; its value is the language. */
export const languageField = '.language';
/** A field that no person sees: whatever fills it in is a robot. */
export const trapField = '.website';
