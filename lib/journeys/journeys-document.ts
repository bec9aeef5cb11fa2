import type { Locale } from '#lib/i18n/locale.ts';
import type { PersonaDraft } from '#lib/personas/draft.ts';
import type { Fact } from '#lib/personas/fact.ts';
import type { Narrator } from '#lib/personas/narrator.ts';
import type { Table } from '#lib/responses/table.ts';
import { cardNarrator } from './card-narrator.ts';
import type { Card, JourneyMap } from './journey-map.ts';
import type { JourneysDocument } from './journeys-schema.ts';
import { type WarningContext, warnings } from './warnings.ts';

/** A map, whose it is, and what only the caller knows of it. */
export interface MapWithPersona {
  readonly map: JourneyMap;
  readonly persona: PersonaDraft;
  readonly context: WarningContext;
}

/** Writes maps down as `segue/journeys@1` in one language, with every fact that a card cites, each once. */
export function journeysDocument(
  maps: readonly MapWithPersona[],
  table: Table,
  narrator: Narrator,
  locale: Locale,
): JourneysDocument {
  const facts = new Map<string, Fact>();
  const cite = ({ saying }: Card): string[] => {
    if (saying.tag === 'ask') return [];
    facts.set(saying.claim.fact.id, saying.claim.fact);
    return [saying.claim.fact.id];
  };
  const written = maps.map(({ map, persona, context }) => {
    const words = cardNarrator(map, table, narrator, locale);
    return {
      segment: map.segment,
      model: map.model,
      stages: map.stages.map(({ code }) => code),
      labels: map.stages.map(({ code }) => words.stage(code)),
      cards: map.cards.map((card) => ({
        stage: card.stage,
        lane: card.lane,
        kind: card.kind,
        text: words.card(card),
        facts: cite(card),
      })),
      warnings: warnings(map, persona, context).map((warning) => ({ tag: warning.tag, text: words.warning(warning) })),
    };
  });
  return {
    format: 'segue/journeys@1',
    language: locale,
    maps: written,
    facts: [...facts.values()].map((fact) => ({ ...fact, rows: [...fact.rows] })),
  };
}
