import type { Locale } from './locale.ts';
import en from './messages/analysis/en.json' with { type: 'json' };
import lv from './messages/analysis/lv.json' with { type: 'json' };
import ru from './messages/analysis/ru.json' with { type: 'json' };
import zh from './messages/analysis/zh.json' with { type: 'json' };
import { type Messages, type Translate, translator } from './translate.ts';

export type AnalysisKey = keyof typeof en;
export type SayAnalysis = Translate<AnalysisKey>;

/** Says the messages of the analysis catalogue (report, personas, journeys, verdicts) in `locale`, all languages at hand. */
export function sayAnalysis(locale: Locale): SayAnalysis {
  const catalogues: Record<Locale, Messages> = { en, ru, zh, lv };
  return translator(locale, catalogues[locale] as typeof en);
}
