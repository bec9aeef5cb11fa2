import type { ResponseId } from '../ids.ts';
import type { Persona, PersonaClaim } from './persona.ts';
import { withoutWords } from './without-words.ts';

/**
 * The persona without the words of these respondents, also where the team took them over into its own. Where no quote is
 * left, the part is a gap again.
 */
export function withoutQuotes(persona: Persona, gone: ReadonlySet<ResponseId>): Persona {
  const facts = persona.facts.filter(({ response }) => response === null || !gone.has(response));
  const left = new Set(facts.map(({ id }) => id));
  const words = persona.facts.flatMap(({ id, value }) => (left.has(id) ? [] : [String(value)]));
  const claims = persona.claims
    .filter(({ fact }) => fact === null || left.has(fact))
    .flatMap((claim) => withoutCopies(claim, words));
  const lost = claims.length < persona.claims.length && !claims.some(({ part }) => part === 'quotes');
  const gaps = lost && !persona.gaps.includes('quotes') ? [...persona.gaps, 'quotes' as const] : persona.gaps;
  return { ...persona, facts, claims, gaps };
}

function withoutCopies(claim: PersonaClaim, words: readonly string[]): PersonaClaim[] {
  const told = Object.entries(claim.text).flatMap(([locale, text]) => {
    const kept = withoutWords(text, words);
    return kept === null ? [] : [[locale, kept]];
  });
  // Own words are all that an own claim has.
  return claim.kind === 'own' && told.length === 0 ? [] : [{ ...claim, text: Object.fromEntries(told) }];
}
