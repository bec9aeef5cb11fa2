import type { DraftClaim, PersonaDraft } from '#lib/personas/draft.ts';
import type { Part } from '#lib/personas/part.ts';
import type { Card, JourneyMap } from './journey-map.ts';
import type { CardKind, Lane } from './lane.ts';
import type { Phase, StageModel } from './stage-model.ts';

/** Where evidence of a persona's part belongs on a map. Parts that are not here say who sets out. */
const PLACES: Readonly<Partial<Record<Part, readonly [Phase, Lane]>>> = {
  goals: ['need', 'goal'],
  motivations: ['need', 'goal'],
  frustrations: ['need', 'barriers'],
  triggers: ['decide', 'barriers'],
  channels: ['search', 'touchpoints'],
  questions: ['search', 'questions'],
  decision: ['decide', 'actions'],
};

const CONTEXT: readonly Part[] = ['portrait', 'demographics', 'place', 'role', 'values', 'behaviour', 'quotes'];
const MOST_CONTEXT = 4;
const ASKED = ['goal', 'touchpoints', 'emotion', 'barriers'] as const;

/**
 * The current-state map of a persona on the stages of a model: the persona's differences become measured cards where
 * they belong, what was said becomes quoted cards, and every stage and lane of which the file says nothing gets an assumed
 * card with the question that would measure it.
 */
export function mapFromPersona(persona: PersonaDraft, model: StageModel): JourneyMap {
  const cards = [...contextCards(persona, model), ...placedCards(persona, model)];
  const filled = new Set(cards.map(({ stage, lane }) => `${stage}/${lane}`));
  const gaps = model.stages.flatMap(({ code }) =>
    ASKED.filter((lane) => !filled.has(`${code}/${lane}`)).map((lane): Card => {
      return { stage: code, lane, kind: 'assumed', saying: { tag: 'ask', lane } };
    }),
  );
  return {
    segment: persona.segment,
    model: model.code,
    startsLate: model.startsLate,
    stages: model.stages,
    cards: [...cards, ...gaps],
  };
}

/** Who sets out: the strongest differences that belong to no stage, and words that were not asked about a stage. */
export function contextCards(persona: PersonaDraft, model: Pick<StageModel, 'stages'>): Card[] {
  const first = model.stages[0]?.code ?? '';
  const differing = persona.claims.filter(({ part, direction }) => {
    return CONTEXT.includes(part) && (direction === 'more' || direction === 'less');
  });
  const strongest = differing.sort(byEffect).slice(0, MOST_CONTEXT);
  const shown = strongest.length > 0 ? strongest : persona.claims.filter(({ fact }) => fact.measure === 'size');
  const said = persona.claims.filter(({ part }) => part === 'quotes').slice(0, 2);
  return [
    ...shown.map((claim) => card(first, 'context', 'measured', claim)),
    ...said.map((claim) => card(first, 'context', 'quoted', claim)),
  ];
}

function placedCards(persona: PersonaDraft, model: StageModel): Card[] {
  return persona.claims.flatMap((claim) => {
    const place = PLACES[claim.part];
    if (!place || claim.direction === 'none') return [];
    const stage = model.stages.find(({ phase }) => phase === place[0]) ?? model.stages[0];
    return stage ? [card(stage.code, place[1], 'measured', claim)] : [];
  });
}

function card(stage: string, lane: Lane, kind: CardKind, claim: DraftClaim): Card {
  return { stage, lane, kind, saying: { tag: 'claim', claim } };
}

function byEffect(a: DraftClaim, b: DraftClaim): number {
  return Math.abs(b.fact.effect ?? 0) - Math.abs(a.fact.effect ?? 0);
}
