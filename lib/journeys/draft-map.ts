import type { ResponseId } from '#lib/ids.ts';
import { draftPersona } from '#lib/personas/draft.ts';
import { factsOf } from '#lib/personas/facts.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Table } from '#lib/responses/table.ts';
import { contrasts } from '#lib/segmentation/profile/contrasts.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import { buyersOf } from './buyers-of.ts';
import { defaultLanes } from './default-lanes.ts';
import { mapFromPersona } from './from-persona.ts';
import { mapFromStudy } from './from-study.ts';
import { journeyColumns } from './journey-columns.ts';
import type { MapDocument } from './map-document.ts';
import { mapFacts } from './map-facts.ts';
import { stageModels } from './stage-models.ts';
import { storedCards } from './stored-cards.ts';
import { studyStages } from './study-stages.ts';
import { withWalked } from './with-walked.ts';

/** What a map is drafted from: the answers of everybody used, and what the study asked. */
export interface MapEvidence {
  readonly definition: Questionnaire;
  readonly table: Table;
  readonly segments: SegmentRows;
  readonly certainty: ArrayLike<number>;
  /** By row. */
  readonly responses: readonly ResponseId[];
  /** Variables that the segments were found by. */
  readonly clustered: ReadonlySet<string>;
  readonly frame: string;
}

/**
 * The current-state map of one segment as it is kept: on the stages of the model of this code, or, for `study`, on those
 * of the study's own journey block; undefined when there is no such model or block. Grows with rows × columns, about a second
 * per 100,000 rows × 40 columns.
 * @param segment index of the segment
 * @param drawn moment of drawing, ISO
 */
export function draftMap(
  evidence: MapEvidence,
  segment: number,
  model: string,
  drawn: string,
): MapDocument | undefined {
  const { definition, table, segments, certainty } = evidence;
  const stages = studyStages(table);
  const whole = withWalked(table, stages);
  const chosen = stageModels.find(({ code }) => code === model);
  if (!chosen && (model !== 'study' || stages.length === 0)) return undefined;
  const compared = contrasts(whole, segments, evidence.clustered);
  const facts = factsOf(whole, segments);
  const own = journeyColumns(table, whole, stages);
  const persona = draftPersona(whole, segments, segment, compared, facts, certainty, (name) => own.has(name));
  const map = chosen
    ? mapFromPersona(persona, chosen)
    : mapFromStudy(persona, segment, stages, { table: whole, segments, contrasts: compared, facts, certainty });
  const block = definition.pages
    .flatMap(({ questions }) => questions)
    .find((question) => question.type === 'journey' && question.code === stages[0]?.question);
  const asked = block?.type === 'journey' ? block : undefined;
  const cited = mapFacts(map.cards, compared, whole, evidence, segment);
  const stageLabels = new Map(asked?.stages.map(({ code, label }) => [code, label]));
  return {
    state: 'ready',
    name: null,
    model,
    startsLate: map.startsLate,
    segment: persona.segment,
    size: segments.of.reduce((sum, of) => sum + Number(of === segment), 0),
    frame: evidence.frame,
    drawn,
    average: persona.markers.length === 0,
    buyers: buyersOf(whole, segments, segment),
    stages: map.stages.map(({ label, ...stage }) => ({
      ...stage,
      label:
        (!chosen &&
          (stageLabels.get(stage.code) ?? (label === undefined ? null : { [definition.languages[0]]: label }))) ||
        null,
    })),
    lanes: defaultLanes(map.cards),
    cards: storedCards(map.cards, cited, asked?.touchpoints ?? []),
    facts: Object.fromEntries([...cited.values()].map((fact) => [fact.id, fact])),
    dismissed: [],
  };
}
