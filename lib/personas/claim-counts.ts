import type { Persona } from './persona.ts';

export interface ClaimCounts {
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Decided on when the answers were different, and not looked at since. */
  readonly stale: number;
  /** A team's own words that were not rejected. */
  readonly assumed: number;
}

/** How far people are with the claims of a persona. Nothing is open when nothing is proposed and nothing stale. */
export function claimCounts({ claims }: Pick<Persona, 'claims'>): ClaimCounts {
  const count = (which: (claim: Persona['claims'][number]) => boolean) => claims.filter(which).length;
  return {
    proposed: count(({ state }) => state === 'proposed'),
    accepted: count(({ state }) => state === 'accepted'),
    rejected: count(({ state }) => state === 'rejected'),
    stale: count(({ stale, state }) => stale !== null && state !== 'rejected'),
    assumed: count(({ kind, state }) => kind === 'own' && state !== 'rejected'),
  };
}
