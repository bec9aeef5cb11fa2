'use client';

import { useMemo } from 'react';
import { type Formatter, formatter } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Lane } from '#lib/journeys/lane.ts';
import type { MapCard, MapDocument } from '#lib/journeys/map-document.ts';
import { modelStageName } from '#lib/journeys/model-stage-name.ts';
import { stageName } from '#lib/journeys/stage-name.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import type { KeyOf } from '../_ui/i18n/catalogues.ts';
import { useLocale } from '../_ui/i18n/use-locale.client.ts';
import { useTranslate } from '../_ui/i18n/use-translate.client.ts';

/** What everything on a map is called, in the reader's language. */
export interface MapWords {
  readonly t: Translate<KeyOf<'journeys'>>;
  readonly analysis: Translate<KeyOf<'analysis'>>;
  readonly format: Formatter;
  readonly locale: Locale;
  stage(code: string): { readonly name: string; readonly language: Locale | null };
  lane(lane: Lane): string;
  /** What a card says, whole. */
  card(card: MapCard): string;
  /** What a card is called in a menu or a message: its first words. */
  short(card: MapCard): string;
}

/** Needs `<Messages area="journeys">` and the names of lanes and stages of `analysis` above it. */
export function useMapWords(document: MapDocument, told: ToldMap, timeZone = 'UTC'): MapWords {
  const t = useTranslate('journeys');
  const analysis = useTranslate('analysis');
  const locale = useLocale();
  return useMemo(() => {
    const stages = new Map(document.stages.map((stage) => [stage.code, stage]));
    const card = ({ id, saying }: MapCard) => (saying.tag === 'own' ? saying.text : (told.cards[id]?.text ?? ''));
    return {
      t,
      analysis,
      locale,
      format: formatter(locale, timeZone),
      stage: (code) => {
        const stage = stages.get(code);
        return stage
          ? stageName(stage, locale, (known) => modelStageName(known, analysis))
          : { name: code, language: null };
      },
      lane: (lane) => analysis(`lane.${lane}`),
      card,
      short: (one) => {
        const words = told.cards[one.id]?.name ?? card(one);
        return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
      },
    };
  }, [document.stages, told, t, analysis, locale, timeZone]);
}
