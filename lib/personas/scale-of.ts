import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { sayPersonas } from '../i18n/say-personas.ts';
import type { Column } from '../responses/table.ts';
import type { CitedFact } from './cited-fact.ts';
import type { EvidenceScale } from './evidence-scale.ts';
import { figureOf } from './figure-of.ts';
import { formatMean } from './format-mean.ts';
import { restInterval } from './rest-interval.ts';

/**
 * Where a number stands beside everyone else: a share from 0 to 100 %, a mean on the steps of its scale, or for an
 * open number on as much of its axis as both need.
 */
export function scaleOf(fact: CitedFact, column: Column | undefined, locale: Locale): Omit<EvidenceScale, 'label'> {
  const say = sayPersonas(locale);
  const value = Number(fact.value);
  const rest = fact.rest ?? value;
  const [restLow, restHigh] = restInterval(fact) ?? [rest, rest];
  const ends = endsOf(fact, column);
  const text = (key: 'ev.here' | 'ev.others', number: number) =>
    say(key, { value: figureOf(fact.measure, number, locale) });
  return {
    one: { value, low: fact.low ?? value, high: fact.high ?? value, text: text('ev.here', value) },
    others: { value: rest, low: restLow, high: restHigh, text: text('ev.others', rest) },
    from: ends[0],
    to: ends[1],
    ticks:
      fact.measure === 'mean'
        ? ends.map((at) => ({ at, text: formatMean(at, locale) }))
        : [0, 0.5, 1].map((at) => ({ at, text: formatter(locale).percent(at) })),
  };
}

function endsOf(fact: CitedFact, column: Column | undefined): readonly [number, number] {
  if (fact.measure !== 'mean') return [0, 1];
  const codes = column && 'categories' in column ? column.categories.map(({ code }) => Number(code)) : [];
  if (codes.length > 1 && codes.every(Number.isFinite)) return [Math.min(...codes), Math.max(...codes)];
  const value = Number(fact.value);
  const all = [value, fact.low ?? value, fact.high ?? value, fact.rest ?? value];
  const least = Math.min(...all);
  const most = Math.max(...all);
  const room = (most - least || Math.abs(value) || 1) * 0.25;
  return [Math.floor(least - room), Math.ceil(most + room)];
}
