import type { CitedFact } from './cited-fact.ts';
import { isCounted } from './is-counted.ts';
import { parts } from './part.ts';
import type { Persona, PersonaClaim, Stale } from './persona.ts';
import { sameNumber } from './same-number.ts';

/**
 * A new draft under what people did to the old one: names, pictures, decisions, wordings and own words stay; a claim
 * that somebody decided on and whose number has moved, or is no longer clear, is marked stale with what it said then.
 * Proposals that nobody touched follow the new draft. Quotes whose respondent is gone leave with them.
 * @param known the fact of this id as the answers have it now, told or not; undefined when there is none any more
 */
export function redraft(old: Persona, fresh: Persona, known: (fact: CitedFact) => CitedFact | undefined): Persona {
  const told = new Map(fresh.claims.map((claim) => [claim.id, claim]));
  const facts = new Map(fresh.facts.map((fact) => [fact.id, fact]));
  const before = new Map(old.facts.map((fact) => [fact.id, fact]));
  const kept = old.claims.flatMap((claim): PersonaClaim[] => {
    const now = told.get(claim.id);
    const was = claim.fact === null ? undefined : before.get(claim.fact);
    if (claim.kind === 'own') return [claim];
    if (isCounted(was) || !was || !isTouched(claim)) return now ? [now] : [];
    const fact = facts.get(was.id) ?? known(was);
    if (!fact && was.measure === 'quote') return [];
    facts.set(was.id, fact ?? was);
    const stale = staleness(claim, was, fact, now !== undefined, fresh.draftedAt ?? '');
    return [{ ...(now ?? claim), text: claim.text, state: claim.state, stale }];
  });
  const had = new Set(kept.map(({ id }) => id));
  const claims = [...kept, ...fresh.claims.filter(({ id }) => !had.has(id))];
  const cited = new Set([...claims.map(({ fact }) => fact), ...fresh.marks.map(({ fact }) => fact)]);
  return {
    ...fresh,
    name: old.name,
    picture: old.picture,
    claims: claims.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part)),
    facts: [...facts.values()].filter(({ id }) => cited.has(id)),
  };
}

function isTouched({ state, text }: PersonaClaim): boolean {
  return state !== 'proposed' || Object.keys(text).length > 0;
}

function staleness(
  claim: PersonaClaim,
  was: CitedFact,
  fact: CitedFact | undefined,
  clear: boolean,
  since: string,
): Stale | null {
  if (was.measure === 'quote') return null;
  const decided = claim.stale ?? { value: Number(was.value), n: was.n, since };
  const moved = !fact || !sameNumber(fact.measure, decided.value, fact.value);
  if (!moved && clear) return null;
  return { value: decided.value, n: decided.n, since: claim.stale?.since ?? since, clear };
}
