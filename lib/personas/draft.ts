import type { Table } from '#lib/responses/table.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import type { Fact } from './fact.ts';
import type { Facts } from './facts.ts';
import { type Part, partOf, parts } from './part.ts';
import { prevalence } from './prevalence.ts';
import { quotes } from './quotes.ts';
import { type Direction, type Told, telling } from './telling.ts';

/** One thing said of a segment, not yet in words: which part it belongs to, how it compares, and the fact it rests on. */
export interface DraftClaim {
  readonly part: Part;
  readonly direction: Direction | 'none';
  readonly fact: Fact;
  /** Respondents in the segment, to say when few of them answered. */
  readonly size?: number;
  /** For a prevalence: how many traits were counted. */
  readonly traits?: number;
}

/** A persona as code drafts it: claims that each rest on a fact, and the parts of which the data say nothing. */
export interface PersonaDraft {
  readonly segment: string;
  /** What the name is made of: the one or two strongest differences. */
  readonly markers: readonly DraftClaim[];
  readonly claims: readonly DraftClaim[];
  readonly gaps: readonly Part[];
}

const MOST_PER_PART = 5;
const MOST_IN_PORTRAIT = 8;
const NEVER_A_GAP: readonly Part[] = ['portrait', 'common', 'prevalence', 'behaviour'];

/**
 * Drafts the persona of one segment without any model: what differs, what is like everyone, what was said, how many match
 * the whole card. Of a journey block only what got in the way and what was used come in; the rest is left to the map.
 */
export function draftPersona(
  table: Table,
  segments: SegmentRows,
  segment: number,
  contrasts: readonly Contrast[],
  facts: Facts,
  certainty: ArrayLike<number>,
  isJourney: (name: string) => boolean,
): PersonaDraft {
  const whole = facts.size(segment);
  const size = whole.rows.length;
  const told = telling(
    contrasts.filter(({ variable }) => !isJourney(variable)),
    table,
    segment,
    size,
  );
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const claims: DraftClaim[] = [{ part: 'portrait', direction: 'none', fact: whole }];
  const counts = new Map<Part, number>();
  for (const { contrast, direction } of told) {
    const column = columns.get(contrast.variable);
    if (!column) continue;
    const part = direction === 'same' ? 'common' : partOf(column);
    const count = counts.get(part) ?? 0;
    if (count >= (part === 'portrait' ? MOST_IN_PORTRAIT : MOST_PER_PART)) continue;
    counts.set(part, count + 1);
    claims.push({ part, direction, fact: facts.fromContrast(contrast), size });
  }
  const textColumns = table.columns.filter(({ scale, name }) => scale === 'text' && !isJourney(name));
  const said = quotes(
    table,
    segments,
    segment,
    certainty,
    3,
    textColumns.map(({ name }) => name),
  );
  for (const { variable, row, words } of said)
    claims.push({ part: 'quotes', direction: 'none', fact: facts.quote(segment, variable, row, words) });
  const differing = told.filter(({ direction }) => direction !== 'same');
  const match = prevalence(differing, table, segments);
  if (match) {
    for (const which of ['all', 'most'] as const)
      claims.push({
        part: 'prevalence',
        direction: 'none',
        fact: facts.prevalence(segment, which, match),
        traits: match.traits.length,
        size,
      });
  }
  const filled = new Set(claims.map(({ part }) => part));
  return {
    segment: segments.codes[segment] ?? '',
    markers: namedBy(differing).map(({ contrast, direction }) => ({
      part: 'portrait',
      direction,
      fact: facts.fromContrast(contrast),
    })),
    claims: claims.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part)),
    gaps: parts.filter((part) => !filled.has(part) && !NEVER_A_GAP.includes(part)),
  };
}

/**
 * What a name is made of: first what people are, when that is at least half as strong as the strongest difference, then
 * the strongest other one.
 */
function namedBy(differing: readonly Told[]): Told[] {
  const strength = ({ contrast }: Told) => Math.abs(contrast.effect);
  const strongest = differing[0];
  if (!strongest) return [];
  const more = differing.find(({ direction }) => direction === 'more');
  const first = more && strength(more) >= strength(strongest) / 2 ? more : strongest;
  const second = differing.find(({ contrast }) => contrast.variable !== first.contrast.variable);
  return second ? [first, second] : [first];
}
