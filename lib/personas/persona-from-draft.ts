import type { Table } from '../responses/table.ts';
import type { Contrast } from '../segmentation/profile/contrast.ts';
import type { SegmentRows } from '../segmentation/segment-rows.ts';
import { answerCounts } from './answer-counts.ts';
import { type Cited, cite } from './cite.ts';
import type { CitedFact } from './cited-fact.ts';
import type { PersonaDraft } from './draft.ts';
import type { Fact } from './fact.ts';
import { isCounted } from './is-counted.ts';
import type { Part } from './part.ts';
import type { Persona, PersonaClaim, Picture } from './persona.ts';

export interface Study extends Cited {
  readonly table: Table;
  readonly segments: SegmentRows;
  readonly contrasts: readonly Contrast[];
  readonly frameHash: string;
  /** ISO time of this draft. */
  readonly at: string;
  /** Whether private people were asked: then nobody has a role in an organisation to ask for. */
  readonly privately: boolean;
}

/**
 * Writes a draft down as the document that people go on with: every fact without its rows, every claim proposed.
 * @param contrastOf the contrast a fact was made from, for its base among everyone else
 */
export function personaFromDraft(
  draft: PersonaDraft,
  study: Study,
  picture: Picture,
  contrastOf: (fact: Fact) => Contrast | undefined,
): Persona {
  const segment = study.segments.codes.indexOf(draft.segment);
  const facts = new Map<string, CitedFact>();
  const keep = (fact: Fact): CitedFact => {
    const cited = cite(fact, study, contrastOf(fact));
    facts.set(cited.id, cited);
    return cited;
  };
  const claims = draft.claims.map(({ part, direction, fact }): PersonaClaim => {
    const { id } = keep(fact);
    const state = isCounted(fact) ? 'accepted' : 'proposed';
    return { id, part, direction, kind: 'fact', fact: id, text: {}, state, stale: null };
  });
  const marks = draft.markers.flatMap(({ direction, fact }) => {
    const { variable, category } = fact;
    return direction === 'none' ? [] : [{ direction, variable, category, fact: keep(fact).id }];
  });
  const cited = new Set([...facts.values()].filter(({ measure }) => measure !== 'quote').map((fact) => fact.variable));
  const whole = draft.claims.find(({ fact }) => fact.measure === 'size')?.fact;
  const card = draft.claims.find(({ fact }) => fact.measure === 'prevalence')?.fact;
  return {
    segment: draft.segment,
    name: null,
    picture,
    size: whole?.rows.length ?? 0,
    total: whole?.n ?? 0,
    ...(study.segments.weighting && typeof whole?.value === 'number' && { share: whole.value }),
    marks,
    claims,
    gaps: gapsOf(draft.gaps, study.privately),
    facts: [...facts.values()],
    answers: study.table.columns.flatMap((column) => {
      const counts = cited.has(column.name) ? answerCounts(column, study.segments, segment) : undefined;
      return counts ? [counts] : [];
    }),
    traits: card ? card.variable.split(' + ') : [],
    comparisons: study.contrasts.length,
    frameHash: study.frameHash,
    draftedAt: study.at,
    pending: null,
  };
}

function gapsOf(gaps: readonly Part[], privately: boolean): Part[] {
  return gaps.filter((part) => !(privately && part === 'role'));
}
