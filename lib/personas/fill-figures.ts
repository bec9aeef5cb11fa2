import type { Locale } from '../i18n/locale.ts';
import type { CitedFact } from './cited-fact.ts';
import { figureOf } from './figure-of.ts';

/** A piece of a sentence: words, or a number that the program put in. */
export type Piece =
  | { readonly tag: 'words'; readonly text: string }
  | { readonly tag: 'fact' | 'rest'; readonly text: string };

/** Puts the numbers of a fact where `{{fact}}` and `{{rest}}` stand; joined, the texts of the pieces are the sentence. */
export function fillFigures(text: string, fact: CitedFact, locale: Locale): Piece[] {
  return text.split(/(\{\{(?:fact|rest)\}\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (part === '{{fact}}') return [{ tag: 'fact', text: figureOf(fact.measure, fact.value, locale) }];
    if (part === '{{rest}}') return [{ tag: 'rest', text: figureOf(fact.measure, fact.rest, locale) }];
    return [{ tag: 'words', text: part }];
  });
}
