import { type JourneyColumn, journeyColumn } from '#lib/responses/journey-column.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import { numericCells } from '#lib/segmentation/profile/numeric-cells.ts';

/** One stage that the study itself asked about, with its columns. */
export interface StudyStage {
  readonly question: string;
  readonly code: string;
  /** What respondents read, where the file says so. */
  readonly label?: string;
  /** Who went through it, yes or no, where the file says so. */
  readonly walked?: Column;
  readonly emotion?: Column;
  readonly expectation?: Column;
  readonly stories: readonly Column[];
  readonly touchpoints: readonly Column[];
  readonly barriers: readonly Column[];
}

/**
 * The stages of the first journey block in a table, in the order of its columns, told from column names such as
 * `q.stage.emotion`. Empty when there is no block: at least two stages of one question, one of them with a feeling or
 * two columns.
 */
export function studyStages(table: Table): StudyStage[] {
  const stages = new Map<string, { -readonly [K in keyof StudyStage]: StudyStage[K] }>();
  let question: string | undefined;
  for (const column of table.columns) {
    const place = journeyColumn(column.name);
    if (!place || !fits(column, place.lane) || (question !== undefined && place.question !== question)) continue;
    question = place.question;
    const stage = stages.get(place.stage) ?? {
      question,
      code: place.stage,
      stories: [],
      touchpoints: [],
      barriers: [],
    };
    stages.set(place.stage, stage);
    if (place.lane === 'walked') {
      stage.walked = column;
      if (column.label !== undefined && column.label !== column.name) stage.label = column.label;
    }
    if (place.lane === 'emotion') stage.emotion = column;
    if (place.lane === 'expectation') stage.expectation = column;
    if (place.lane === 'story') stage.stories = [...stage.stories, column];
    if (place.lane === 'touchpoint') stage.touchpoints = [...stage.touchpoints, column];
    if (place.lane === 'barrier') stage.barriers = [...stage.barriers, column];
  }
  const found = [...stages.values()];
  const real = found.some(({ emotion, touchpoints, barriers }) => emotion || touchpoints.length + barriers.length > 1);
  return found.length >= 2 && real ? found : [];
}

/** Whether a column holds what its name promises: numbers, words, or yes/no. */
function fits(column: Column, lane: JourneyColumn['lane']): boolean {
  if (lane === 'story') return column.scale === 'text';
  if (lane === 'emotion' || lane === 'expectation') return numericCells(column) !== undefined;
  return column.scale === 'binary';
}
