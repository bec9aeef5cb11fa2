import type { DraftClaim, PersonaDraft } from '#lib/personas/draft.ts';
import type { Facts } from '#lib/personas/facts.ts';
import { quotes } from '#lib/personas/quotes.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import { contextCards } from './from-persona.ts';
import type { Card, CardSaying, JourneyMap } from './journey-map.ts';
import type { CardKind, Lane } from './lane.ts';
import type { StudyStage } from './study-stages.ts';
import { walkedName } from './with-walked.ts';

/** A touchpoint or barrier that fewer of those at the stage named is not drawn. */
const SMALLEST_SHARE = 0.1;
const MOST_PER_LANE = 4;

/** What a map is drawn from: the table (with `withWalked`), its segments, all contrasts and the maker of facts. */
export interface StudyEvidence {
  readonly table: Table;
  readonly segments: SegmentRows;
  readonly contrasts: readonly Contrast[];
  readonly facts: Facts;
  readonly certainty: ArrayLike<number>;
}

/**
 * The current-state map of one segment on the stages that the study itself asked about. Shares and means are of those
 * who went through the stage. A barrier that surely stops at least 15 % becomes an opportunity, a feeling surely above
 * half a point a moment that delights: both are judgements on a fact. What was not asked is an assumed card.
 */
export function mapFromStudy(
  persona: PersonaDraft,
  segment: number,
  stages: readonly StudyStage[],
  evidence: StudyEvidence,
): JourneyMap {
  const mine = new Map<string, Contrast>();
  for (const contrast of evidence.contrasts) if (contrast.segment === segment) mine.set(contrast.variable, contrast);
  const drawn = stages.map(({ code, label }) => ({
    code,
    phase: 'need' as const,
    ...(label !== undefined && { label }),
  }));
  return {
    segment: persona.segment,
    model: 'study',
    startsLate: false,
    stages: drawn,
    cards: [
      ...contextCards(persona, { stages: drawn }),
      ...stages.flatMap((stage) => stageCards(stage, segment, mine, evidence)),
    ],
  };
}

function stageCards(
  stage: StudyStage,
  segment: number,
  mine: ReadonlyMap<string, Contrast>,
  { table, segments, facts, certainty }: StudyEvidence,
): Card[] {
  const cards: Card[] = [];
  const claimOf = (contrast: Contrast): DraftClaim => ({
    part: 'portrait',
    direction: 'none',
    fact: facts.fromContrast(contrast),
  });
  const put = (lane: Lane, kind: CardKind, tag: Exclude<CardSaying['tag'], 'ask'>, claim: DraftClaim) =>
    cards.push({ stage: stage.code, lane, kind, saying: { tag, claim } });
  const walked = mine.get(walkedName(stage));
  if (walked) put('actions', 'measured', 'walked', claimOf(walked));
  for (const contrast of strongest(stage.touchpoints, mine))
    put('touchpoints', 'measured', 'touchpoint', claimOf(contrast));
  const emotion = stage.emotion && mine.get(stage.emotion.name);
  if (emotion) {
    put('emotion', 'measured', 'emotion', claimOf(emotion));
    if (emotion.low > 0.5 && emotion.n >= 10) put('delights', 'judged', 'delight', claimOf(emotion));
  }
  const expectation = stage.expectation && mine.get(stage.expectation.name);
  if (expectation) put('expectation', 'measured', 'expectation', claimOf(expectation));
  for (const contrast of strongest(stage.barriers, mine)) {
    put('barriers', 'measured', 'barrier', claimOf(contrast));
    if (contrast.low >= 0.15 && contrast.n >= 10) put('opportunities', 'judged', 'opportunity', claimOf(contrast));
  }
  const names = stage.stories.map(({ name }) => name);
  for (const { variable, row, words } of quotes(table, segments, segment, certainty, 2, names)) {
    const fact = facts.quote(segment, variable, row, words);
    put('quotes', 'quoted', 'claim', { part: 'quotes', direction: 'none', fact });
  }
  const ask = (lane: 'goal' | 'touchpoints' | 'emotion' | 'barriers') =>
    cards.push({ stage: stage.code, lane, kind: 'assumed', saying: { tag: 'ask', lane } });
  ask('goal');
  if (stage.touchpoints.length === 0) ask('touchpoints');
  if (!emotion) ask('emotion');
  if (stage.barriers.length === 0) ask('barriers');
  return cards;
}

function strongest(columns: readonly Column[], mine: ReadonlyMap<string, Contrast>): Contrast[] {
  return columns
    .flatMap(({ name }) => mine.get(name) ?? [])
    .filter(({ value }) => value >= SMALLEST_SHARE)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_PER_LANE);
}
