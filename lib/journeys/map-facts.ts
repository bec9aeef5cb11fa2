import type { CitedFact } from '#lib/personas/cited-fact.ts';
import type { Table } from '#lib/responses/table.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import type { MapEvidence } from './draft-map.ts';
import type { Card } from './journey-map.ts';

/** The facts that drafted cards cite, each once, without the rows behind them; a quote names its response. */
export function mapFacts(
  cards: readonly Card[],
  contrasts: readonly Contrast[],
  table: Table,
  { responses, languages, clustered }: Pick<MapEvidence, 'responses' | 'languages' | 'clustered'>,
  segment: number,
): Record<string, CitedFact> {
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
  const facts: Record<string, CitedFact> = {};
  for (const { saying } of cards) {
    if (saying.tag === 'ask') continue;
    const { rows, ...fact } = saying.claim.fact;
    const quoted = fact.measure === 'quote' ? (rows[0] ?? 0) - 1 : -1;
    facts[fact.id] = {
      ...fact,
      count: rows.length,
      restN: fact.rest === null ? null : (compared.get(JSON.stringify([fact.variable, fact.category]))?.restN ?? null),
      descriptive: clustered.has(fact.variable),
      response: responses[quoted] ?? null,
      language: languages[quoted] ?? null,
    };
  }
  return facts;
}
