import type { Locale } from '#lib/i18n/locale.ts';
import { type AnalysisKey, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { formatMean } from '#lib/personas/format-mean.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import type { Narrator } from '#lib/personas/narrator.ts';
import { quoted } from '#lib/personas/quoted.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { Table } from '#lib/responses/table.ts';
import type { Card, JourneyMap } from './journey-map.ts';
import { stageModels } from './stage-models.ts';
import type { Warning } from './warnings.ts';

/** Puts cards, stages and warnings of maps into words of one language. */
export interface CardNarrator {
  card(card: Card): string;
  /** What a touchpoint or barrier is called, without its stage and without quotation marks. */
  name(card: Card): string;
  /** The name of a stage: of a model, translated; of a study, as it was asked, else its code. */
  stage(code: string): string;
  warning(warning: Warning): string;
}

export function cardNarrator(
  map: Pick<JourneyMap, 'model' | 'stages'>,
  table: Table,
  narrator: Narrator,
  locale: Locale,
): CardNarrator {
  const say = sayAnalysis(locale);
  const known = stageModels.some(({ code }) => code === map.model);
  const labels = new Map(table.columns.flatMap(({ name, label }) => (label === undefined ? [] : [[name, label]])));
  const named = new Map(map.stages.flatMap(({ code, label: words }) => (words === undefined ? [] : [[code, words]])));
  const stage = (code: string) => named.get(code) ?? (known ? say(`stage.${code}` as AnalysisKey) : code);
  // A column of a journey block is labelled "stage: touchpoint"; the card stands at its stage already.
  const nameOf = (variable: string, here: string) => {
    const words = labels.get(variable) ?? journeyColumn(variable)?.code ?? variable;
    return words.startsWith(`${here}: `) ? words.slice(here.length + 2) : words;
  };
  return {
    stage,
    name: ({ stage: at, saying }) => (saying.tag === 'ask' ? '' : nameOf(saying.claim.fact.variable, stage(at))),
    card({ stage: at, saying }) {
      const here = quoted(stage(at), locale);
      if (saying.tag === 'ask') return say(`card.ask.${saying.lane}` as AnalysisKey, { stage: here });
      const { fact } = saying.claim;
      if (saying.tag === 'claim') return narrator.claim(saying.claim);
      const number = (x: number | string | null) =>
        typeof x !== 'number' ? '–' : fact.measure === 'mean' ? formatMean(x, locale) : formatShare(x, locale);
      return say(`card.${saying.tag}` as AnalysisKey, {
        stage: here,
        category: quoted(nameOf(fact.variable, stage(at)), locale),
        value: number(fact.value),
        low: number(fact.low),
        high: number(fact.high),
        rest: number(fact.rest),
        n: fact.n,
      });
    },
    warning(warning) {
      if (warning.tag === 'stale') return say('warning.stale', { n: warning.n });
      const stages =
        warning.tag === 'channelMissed' ? warning.stages.map(stage).join(locale === 'zh' ? '、' : ', ') : '';
      return say(`warning.${warning.tag}`, { stages });
    },
  };
}
