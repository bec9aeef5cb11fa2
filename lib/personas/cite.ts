import type { ResponseId } from '../ids.ts';
import type { Contrast } from '../segmentation/profile/contrast.ts';
import type { CitedFact } from './cited-fact.ts';
import type { Fact } from './fact.ts';
import { factId } from './fact-id.ts';

export interface Cited {
  /** By row of the table. */
  readonly responses: readonly ResponseId[];
  /** Variables that the segments were found by. */
  readonly clustered: ReadonlySet<string>;
}

/**
 * A fact as a document keeps it. Words are known by their response and no longer by their row, which moves when another
 * respondent is erased.
 */
export function cite(fact: Fact, { responses, clustered }: Cited, contrast?: Contrast): CitedFact {
  const { rows, ...told } = fact;
  const response = fact.measure === 'quote' ? (responses[(rows[0] ?? 0) - 1] ?? null) : null;
  return {
    ...told,
    id: response === null ? fact.id : factId(fact.segment, 'quote', fact.variable, response),
    count: rows.length,
    restN: contrast && contrast.rest !== null ? contrast.restN : null,
    ...(contrast && contrast.effective !== contrast.n && { effective: contrast.effective }),
    ...(contrast && contrast.restEffective !== contrast.restN && { restEffective: contrast.restEffective }),
    descriptive: clustered.has(fact.variable),
    response,
    language: null,
  };
}
