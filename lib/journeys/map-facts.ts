import { type Cited, cite } from '#lib/personas/cite.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import type { Table } from '#lib/responses/table.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import type { Card } from './journey-map.ts';

/** The facts that drafted cards of one segment cite, as a document keeps them, by the id that they had in the draft. */
export function mapFacts(
  cards: readonly Card[],
  contrasts: readonly Contrast[],
  table: Table,
  cited: Cited,
  segment: number,
): Map<string, CitedFact> {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const compared = new Map<string, Contrast>();
  for (const contrast of contrasts) {
    if (contrast.segment !== segment) continue;
    const column = columns.get(contrast.variable);
    const category =
      column && 'categories' in column && contrast.category !== null
        ? column.categories[contrast.category]?.code
        : null;
    compared.set(JSON.stringify([contrast.variable, category ?? null]), contrast);
  }
  const facts = new Map<string, CitedFact>();
  for (const { saying } of cards) {
    if (saying.tag === 'ask') continue;
    const { fact } = saying.claim;
    facts.set(fact.id, cite(fact, cited, compared.get(JSON.stringify([fact.variable, fact.category]))));
  }
  return facts;
}
