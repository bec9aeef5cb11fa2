/**
 * Keeps a cell from running in a spreadsheet, and takes that protection off again, without loss ([S33]).
 *
 * A text that starts with `= + - @`, a tab or a carriage return gets an apostrophe in front; so does a text that starts
 * with apostrophes before one of these, so that every text comes back as it was. Plain numbers such as `-5` are left alone.
 */
export const formulaGuard = {
  add(text: string): string {
    return DANGEROUS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  },
  remove(text: string): string {
    return GUARDED.test(text) ? text.slice(1) : text;
  },
};

const DANGEROUS = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
