import type { Locale } from '#lib/i18n/locale.ts';
import { draftPersona, type PersonaDraft } from '#lib/personas/draft.ts';
import { factsOf } from '#lib/personas/facts.ts';
import { narrator } from '#lib/personas/narrator.ts';
import { personasDocument } from '#lib/personas/personas-document.ts';
import type { PersonasDocument } from '#lib/personas/personas-schema.ts';
import type { Table } from '#lib/responses/table.ts';
import { clusteredVariables } from '#lib/segmentation/clustered-variables.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import { contrasts } from '#lib/segmentation/profile/contrasts.ts';
import { segmentRowsOf } from '#lib/segmentation/segment-rows-of.ts';
import type { Assignments, Segmentation } from '#lib/segmentation/segmentation.ts';
import { buyersOf } from './buyers-of.ts';
import { mapFromPersona } from './from-persona.ts';
import { mapFromStudy } from './from-study.ts';
import { journeyColumns } from './journey-columns.ts';
import type { JourneyMap } from './journey-map.ts';
import { journeysDocument } from './journeys-document.ts';
import type { JourneysDocument } from './journeys-schema.ts';
import type { StageModel } from './stage-model.ts';
import type { StudyStage } from './study-stages.ts';
import type { WarningContext } from './warnings.ts';
import { withWalked } from './with-walked.ts';

/** What follows from a segmentation: comparisons, personas and maps, as values and as the documents to keep. */
export interface SegmentDescriptions {
  /** The table with one more yes/no column per stage of its journey block. */
  readonly table: Table;
  readonly contrasts: readonly Contrast[];
  readonly personas: readonly PersonaDraft[];
  readonly maps: readonly JourneyMap[];
  readonly contexts: readonly WarningContext[];
  readonly personasDocument: PersonasDocument;
  readonly journeysDocument: JourneysDocument;
}

/**
 * Compares, drafts and maps every segment from the answers alone. The map has the stages of the study's own journey block,
 * else those of `model`. O(rows × columns), about a second per 100,000 rows × 40 columns.
 */
export function describeSegments(
  table: Table,
  segmentation: Pick<Segmentation, 'segments' | 'variables'>,
  assignments: Assignments,
  stages: readonly StudyStage[],
  model: StageModel,
  locale: Locale,
): SegmentDescriptions {
  const whole = withWalked(table, stages);
  const segments = segmentRowsOf(table, segmentation, assignments);
  const certainty = new Float64Array(table.rows);
  for (const [at, row] of assignments.rows.entries()) certainty[row] = assignments.certainty[at] ?? 0;
  const compared = contrasts(whole, segments, clusteredVariables(segmentation));
  const facts = factsOf(whole, segments);
  const journey = journeyColumns(table, whole, stages);
  const isJourney = (name: string) => journey.has(name);
  const personas = segments.codes.map((_, segment) =>
    draftPersona(whole, segments, segment, compared, facts, certainty, isJourney),
  );
  const evidence = { table: whole, segments, contrasts: compared, facts, certainty };
  const maps = personas.map((persona, segment) =>
    stages.length > 0 ? mapFromStudy(persona, segment, stages, evidence) : mapFromPersona(persona, model),
  );
  const words = narrator(whole, locale);
  const pairs = maps.map((map, at) => ({
    map,
    persona: personas[at] as PersonaDraft,
    context: { buyers: buyersOf(whole, segments, at) },
  }));
  return {
    table: whole,
    contrasts: compared,
    personas,
    maps,
    contexts: pairs.map(({ context }) => context),
    personasDocument: personasDocument(personas, words, locale),
    journeysDocument: journeysDocument(pairs, whole, words, locale),
  };
}
