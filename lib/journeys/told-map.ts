import { formatter } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { sayJourneys } from '#lib/i18n/say-journeys.ts';
import { narrator } from '#lib/personas/narrator.ts';
import type { Table } from '#lib/responses/table.ts';
import type { MapDocument } from './map-document.ts';
import { modelStageName } from './model-stage-name.ts';
import { stageName } from './stage-name.ts';
import { type ToldCard, tellCard } from './tell-card.ts';
import { type ToldFact, tellFact } from './tell-fact.ts';

/** The words of a stored map in one language: what its facts and cards say, by id. Plain values, to be sent to a browser. */
export interface ToldMap {
  readonly cards: Readonly<Record<string, ToldCard>>;
  readonly facts: Readonly<Record<string, ToldFact>>;
}

/**
 * Tells a map in the reader's language.
 * @param labels what variables and categories are called in that language; rows are not looked at
 */
export function toldMap(document: MapDocument, labels: Table, locale: Locale): ToldMap {
  const say = sayAnalysis(locale);
  const words = narrator(labels, locale);
  const nameOf = new Map(
    document.stages.map((stage) => [stage.code, stageName(stage, locale, (code) => modelStageName(code, say)).name]),
  );
  const columns = new Map(labels.columns.map((column) => [column.name, column]));
  const facts: Record<string, ToldFact> = {};
  for (const fact of Object.values(document.facts)) {
    facts[fact.id] = tellFact(fact, columns.get(fact.variable), formatter(locale), sayJourneys(locale));
  }
  const cards: Record<string, ToldCard> = {};
  for (const card of document.cards) {
    const told = tellCard(card, document.facts, nameOf.get(card.stage) ?? card.stage, columns, words, locale);
    if (told) cards[card.id] = told;
  }
  return { cards, facts };
}
