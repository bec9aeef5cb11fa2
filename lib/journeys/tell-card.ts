import { formatter } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type AnalysisKey, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { sayJourneys } from '#lib/i18n/say-journeys.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { figureOf } from '#lib/personas/figure-of.ts';
import type { Narrator } from '#lib/personas/narrator.ts';
import { quoted } from '#lib/personas/quoted.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { Column } from '#lib/responses/table.ts';
import type { MapCard } from './map-document.ts';

export interface ToldCard {
  /** The whole sentence; of a quote, the words alone. */
  readonly text: string;
  /** Of a touchpoint or barrier: what it is called; of an expectation, how it turned out. */
  readonly name?: string;
  /** Of a quote: the language of the words. */
  readonly language?: string;
}

/** The words of a card that a fact, or a question not asked, speaks for; undefined for people's own words. */
export function tellCard(
  { saying, facts: cited }: MapCard,
  facts: Readonly<Record<string, CitedFact>>,
  stage: string,
  columns: ReadonlyMap<string, Column>,
  words: Narrator,
  locale: Locale,
): ToldCard | undefined {
  if (saying.tag === 'own') return undefined;
  const say = sayAnalysis(locale);
  const here = quoted(stage, locale);
  if (saying.tag === 'ask') return { text: say(`card.ask.${saying.lane}`, { stage: here }) };
  const fact = facts[saying.fact] ?? facts[cited[0] ?? ''];
  if (!fact) return undefined;
  if (fact.measure === 'quote') {
    return { text: String(fact.value), ...(fact.language !== null && { language: fact.language }) };
  }
  if (saying.tag === 'claim') {
    const { direction, size, traits } = saying;
    return {
      text: words.claim({
        fact,
        direction,
        ...(size !== undefined && { size }),
        ...(traits !== undefined && { traits }),
      }),
    };
  }
  const name = nameOf(fact.variable, stage, columns);
  const signed = saying.tag === 'emotion' || saying.tag === 'expectation';
  const number = (x: number | string | null) =>
    typeof x === 'number' && signed ? formatter(locale).signed(x) : figureOf(fact.measure, x, locale);
  const text = say(`card.${saying.tag}` as AnalysisKey, {
    stage: here,
    category: quoted(name, locale),
    value: number(fact.value),
    low: number(fact.low),
    high: number(fact.high),
    rest: number(fact.rest),
    n: fact.n,
  });
  if (saying.tag === 'expectation') {
    const how = (fact.low ?? 0) > 0 ? 'better' : (fact.high ?? 0) < 0 ? 'worse' : 'same';
    return { text, name: sayJourneys(locale)(`expect.${how}`) };
  }
  return saying.tag === 'touchpoint' || saying.tag === 'barrier' ? { text, name } : { text };
}

/** A column of a journey block is labelled "stage: touchpoint"; a card stands at its stage already. */
function nameOf(variable: string, stage: string, columns: ReadonlyMap<string, Column>): string {
  const label = columns.get(variable)?.label ?? journeyColumn(variable)?.code ?? variable;
  const prefix = columns.get(journeyWalked(variable))?.label ?? stage;
  return label.startsWith(`${prefix}: `) ? label.slice(prefix.length + 2) : label;
}

function journeyWalked(variable: string): string {
  const place = journeyColumn(variable);
  return place ? `${place.question}.${place.stage}.walked` : '';
}
