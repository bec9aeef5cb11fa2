import type { Persona } from './persona.ts';

/** How many of the traits that "the whole card" counts were rejected on it, with every claim about them. */
export function rejectedTraits({ claims, facts, traits }: Pick<Persona, 'claims' | 'facts' | 'traits'>): number {
  const variables = new Map(facts.map(({ id, variable }) => [id, variable]));
  const kept = new Set<string>();
  const refused = new Set<string>();
  for (const { fact, state } of claims) {
    const variable = variables.get(fact ?? '');
    if (variable !== undefined) (state === 'rejected' ? refused : kept).add(variable);
  }
  return traits.filter((name) => refused.has(name) && !kept.has(name)).length;
}
