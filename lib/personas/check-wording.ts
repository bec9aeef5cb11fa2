import type { Locale } from '../i18n/locale.ts';
import type { CitedFact } from './cited-fact.ts';
import { figureOf } from './figure-of.ts';

export type WordingProblem =
  | { readonly tag: 'empty' }
  | { readonly tag: 'too-long'; readonly most: number }
  /** The place where the program puts the number is gone. */
  | { readonly tag: 'number-gone' }
  /** A number of the fact, or a percentage, was typed by hand. */
  | { readonly tag: 'number-typed'; readonly typed: string }
  | { readonly tag: 'unknown-place'; readonly name: string }
  /** Words of a respondent stay as they were said. */
  | { readonly tag: 'verbatim' };

const LONGEST = 600;

/**
 * Whether `text` may stand for a claim: a fact's number has its place, and no number of it is typed, because a typed one
 * stays when the answers move. Undefined when nothing is wrong.
 * @param fact null for a team's own words
 * @param labels words of the question and its answers: a percentage in them (“20% off”) is no number of the fact
 */
export function checkWording(
  text: string,
  fact: CitedFact | null,
  locale: Locale,
  labels = '',
): WordingProblem | undefined {
  if (text.trim() === '') return { tag: 'empty' };
  if (text.length > LONGEST) return { tag: 'too-long', most: LONGEST };
  if (fact && (fact.measure === 'quote' || fact.measure === 'size' || fact.measure === 'prevalence'))
    return { tag: 'verbatim' };
  const known = fact ? ['fact', 'rest'] : [];
  const places = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => match[1] ?? '');
  const unknown = places.find((name) => !known.includes(name));
  if (unknown !== undefined) return { tag: 'unknown-place', name: unknown };
  if (!fact) return undefined;
  const typed = typedNumber(text, fact, locale, labels);
  if (typed !== undefined) return { tag: 'number-typed', typed };
  return places.includes('fact') ? undefined : { tag: 'number-gone' };
}

/** A percentage, or a number that reads like one of the fact's own; figures that are part of a label are let be. */
function typedNumber(written: string, fact: CitedFact, locale: Locale, labelled: string): string | undefined {
  // Figures of full width, as Chinese keyboards write them, are figures.
  const [text, labels] = [written.normalize('NFKC'), labelled.normalize('NFKC')];
  const percentages = text.match(/\d+(?:[.,]\d+)?\s?[%％٪]/gu) ?? [];
  const percentage = percentages.find((one) => !labels.includes(one));
  if (percentage !== undefined) return percentage;
  const own = [fact.value, fact.rest].map((value) => figureOf(fact.measure, value, locale).replace(/\s?%$/u, ''));
  const numbers = text.match(/[−-]?\d+(?:[.,]\d+)?/g) ?? [];
  // A mean such as 3 is also an ordinary count; only what has a decimal place or a share's percent is told apart safely.
  const telling = (number: string) => fact.measure !== 'mean' || /[.,]/.test(number);
  return numbers.find(
    (number) => telling(number) && own.includes(number.replace('-', '−')) && !labels.includes(number),
  );
}
