import type { ResponseId } from '../ids.ts';
import type { Persona } from './persona.ts';

/** The persona without the words of these respondents. Where none is left, the part is a gap again. */
export function withoutQuotes(persona: Persona, gone: ReadonlySet<ResponseId>): Persona {
  const facts = persona.facts.filter(({ response }) => response === null || !gone.has(response));
  const left = new Set(facts.map(({ id }) => id));
  const claims = persona.claims.filter(({ fact }) => fact === null || left.has(fact));
  const lost = claims.length < persona.claims.length && !claims.some(({ part }) => part === 'quotes');
  const gaps = lost && !persona.gaps.includes('quotes') ? [...persona.gaps, 'quotes' as const] : persona.gaps;
  return { ...persona, facts, claims, gaps };
}
