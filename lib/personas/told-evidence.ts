import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { sayPersonas } from '../i18n/say-personas.ts';
import type { Table } from '../responses/table.ts';
import { newcombeInterval } from '../statistics/newcombe-interval.ts';
import type { CitedFact } from './cited-fact.ts';
import type { EvidenceScale } from './evidence-scale.ts';
import { figureOf } from './figure-of.ts';
import { formatMean } from './format-mean.ts';
import { formatShare } from './format-share.ts';
import type { Persona } from './persona.ts';
import { plainLabel } from './plain-label.ts';
import { scaleOf } from './scale-of.ts';

/** A number laid open in words of one language. */
export interface ToldEvidence {
  readonly figure: string;
  /** What the figure is of: the answer, or what it measures. */
  readonly statement: string;
  /** Interval and base in one line. */
  readonly base: string;
  /** Where it stands beside everyone else, in the unit of its scale; null when it stands alone. */
  readonly scale: EvidenceScale | null;
  readonly contrast: string;
  readonly effect: string | null;
  readonly test: string | null;
  /** Whole wording of the question. */
  readonly question: string;
  readonly answers: readonly AnswerRow[];
  readonly bases: string;
}

export interface AnswerRow {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  /** Shares, 0–1. */
  readonly here: number;
  readonly rest: number;
  /** Whether this is the answer whose share is told. */
  readonly told: boolean;
}

/** Lays a share or a mean open: interval, base, contrast with its interval, effect in words, test, wording, all answers. */
export function toldEvidence(fact: CitedFact, persona: Persona, labels: Table, locale: Locale): ToldEvidence {
  const say = sayPersonas(locale);
  const figures = formatter(locale);
  const column = labels.columns.find(({ name }) => name === fact.variable);
  const labelOf = (code: string) =>
    (column && 'categories' in column && column.categories.find((one) => one.code === code)?.label) || code;
  const figure = figureOf(fact.measure, fact.value, locale);
  const rest = figureOf(fact.measure, fact.rest, locale);
  const spread = persona.answers.find(({ variable }) => variable === fact.variable);
  const answers = (spread?.codes ?? []).map((code, at) => ({
    code,
    label: labelOf(code),
    count: spread?.here[at] ?? 0,
    here: spread?.hereShares?.[at] ?? share(spread?.here[at], spread?.hereN),
    rest: spread?.restShares?.[at] ?? share(spread?.rest[at], spread?.restN),
    told: code === fact.category,
  }));
  return {
    figure,
    statement: fact.category === null ? say('ev.mean') : labelOf(fact.category),
    base: baseOf(fact, locale),
    scale:
      fact.rest === null ? null : { ...scaleOf(fact, column, locale), label: say('ev.scale', { value: figure, rest }) },
    contrast: contrastOf(fact, locale),
    effect: fact.effect === null ? null : effectOf(fact.effect, fact.measure, locale),
    test:
      fact.p === null
        ? null
        : say('ev.p', {
            p: fact.p < 0.001 ? figures.pValue(fact.p) : `= ${figures.pValue(fact.p)}`,
            n: persona.comparisons,
          }),
    question: plainLabel(column?.label ?? fact.variable),
    answers,
    bases: spread ? say('ev.ns', { here: spread.hereN, rest: spread.restN }) : '',
  };
}

function share(count = 0, n = 0): number {
  return n === 0 ? 0 : count / n;
}

function baseOf(fact: CitedFact, locale: Locale): string {
  const say = sayPersonas(locale);
  const { n, count, low, high, effective } = fact;
  if (low === null || high === null) return say('ev.baseBare', { n });
  const format = fact.measure === 'mean' ? formatMean : formatShare;
  const ends = { low: format(low, locale), high: format(high, locale) };
  const weighted = effective === undefined ? null : { ...ends, n, effective: Math.round(effective) };
  if (fact.measure === 'mean')
    return weighted ? say('ev.baseMeanWeighted', weighted) : say('ev.baseMean', { ...ends, n });
  return weighted ? say('ev.baseWeighted', { ...weighted, count }) : say('ev.base', { ...ends, n, count });
}

function contrastOf(fact: CitedFact, locale: Locale): string {
  const say = sayPersonas(locale);
  const figures = formatter(locale);
  if (fact.rest === null || typeof fact.value !== 'number') return say('ev.alone');
  if (fact.measure === 'mean') return say('ev.difference', { difference: figures.signed(fact.value - fact.rest, 2) });
  const n = fact.effective ?? fact.n;
  const m = fact.restEffective ?? fact.restN ?? 0;
  const [low, high] = newcombeInterval(Math.min(n, fact.value * n), n, Math.min(m, fact.rest * m), m);
  return say('ev.points', {
    points: figures.points(fact.value - fact.rest),
    low: figures.points(low).replace('+', ''),
    high: figures.points(high).replace('+', ''),
  });
}

/** Cohen's names for sizes of h and d: from .2 small, from .5 medium, from .8 large. */
function effectOf(effect: number, measure: CitedFact['measure'], locale: Locale): string {
  const size = Math.abs(effect);
  const word = size < 0.2 ? 'none' : size < 0.5 ? 'small' : size < 0.8 ? 'medium' : 'large';
  const name = measure === 'mean' ? 'd' : 'h';
  return sayPersonas(locale)(`ev.effect.${word}`, { name, effect: formatter(locale).decimal(effect) });
}
