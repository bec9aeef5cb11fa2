import type { Formatter } from '#lib/i18n/format.ts';
import type { SayJourneys } from '#lib/i18n/say-journeys.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { figureOf } from '#lib/personas/figure-of.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { Column } from '#lib/responses/table.ts';
import { evidenceQuery } from '#lib/segmentation/evidence-query.ts';

/** A fact laid open in words of one language. */
export interface ToldFact {
  readonly figure: string;
  /** Figure, base and interval as short as a card needs them. */
  readonly base: string;
  /** Interval and base as a sentence. */
  readonly interval: string;
  readonly details: readonly { readonly term: string; readonly detail: string }[];
  /** Query part of the address of the responses behind it; null for a quote. */
  readonly query: string | null;
  /** Of a quote: its response. */
  readonly response: string | null;
  readonly behind: number;
}

export function tellFact(fact: CitedFact, column: Column | undefined, format: Formatter, say: SayJourneys): ToldFact {
  const { measure, value, low, high, n } = fact;
  const lane = journeyColumn(fact.variable)?.lane;
  const signed = lane === 'emotion' || lane === 'expectation';
  const number = (x: number | string | null) =>
    typeof x === 'number' && signed ? format.signed(x) : figureOf(measure, x, format.locale);
  const whole = (x: number) => format.integer(x * 100);
  const behind = { response: fact.response, behind: fact.count };
  const asked = { term: say('fact.asked'), detail: column?.label ?? fact.variable };
  if (measure === 'quote') {
    const base = say('fact.quote.base');
    return { figure: '', base, interval: say('fact.quote.of'), details: [asked], query: null, ...behind };
  }
  const bounded = low !== null && high !== null;
  const base = !bounded
    ? say('fact.plain.base', { n })
    : measure === 'mean'
      ? say('fact.mean.base', { n, low: number(low), high: number(high) })
      : say('fact.share.base', { value: number(value), n, low: whole(low), high: whole(high) });
  return {
    figure: number(value),
    base,
    interval: bounded ? say('fact.interval', { low: number(low), high: number(high), n }) : say('fact.from', { n }),
    details: [
      ...weighted(fact, format, say),
      ...compared(fact, number, format, say),
      ...(measure === 'size' ? [] : [asked]),
    ],
    query:
      measure === 'prevalence'
        ? evidenceQuery({ segment: fact.segment, variable: null, category: null })
        : evidenceQuery({
            segment: fact.segment,
            variable: measure === 'size' ? null : fact.variable,
            category: measure === 'share' ? fact.category : null,
          }),
    ...behind,
  };
}

function weighted({ n, effective }: CitedFact, format: Formatter, say: SayJourneys) {
  if (effective === undefined) return [];
  return [{ term: say('fact.weights'), detail: say('fact.weighted', { n, effective: format.integer(effective) }) }];
}

function compared(
  { measure, rest, restN, effect, p, descriptive }: CitedFact,
  number: (x: number | null) => string,
  format: Formatter,
  say: SayJourneys,
): { term: string; detail: string }[] {
  if (rest === null) return [];
  const value = number(rest);
  const others =
    restN === null ? value : say(measure === 'mean' ? 'fact.rest.mean' : 'fact.rest.value', { value, n: restN });
  const found = [{ term: say('fact.rest'), detail: others }];
  if (effect !== null) {
    const key = measure === 'mean' ? 'fact.effect.mean' : 'fact.effect.share';
    found.push({ term: say('fact.effect'), detail: say(key, { value: format.signed(effect, 2) }) });
  }
  if (descriptive) found.push({ term: say('fact.test'), detail: say('fact.test.descriptive') });
  else if (p !== null) {
    const told = format.pValue(p);
    found.push({
      term: say('fact.test'),
      detail: say('fact.test.p', { value: told.startsWith('<') ? told : `= ${told}` }),
    });
  }
  return found;
}
