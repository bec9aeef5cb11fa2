import type { Locale } from './locale.ts';
import en from './messages/journeys/en.json' with { type: 'json' };
import lv from './messages/journeys/lv.json' with { type: 'json' };
import ru from './messages/journeys/ru.json' with { type: 'json' };
import zh from './messages/journeys/zh.json' with { type: 'json' };
import { type Messages, type Translate, translator } from './translate.ts';

export type JourneysKey = keyof typeof en;
export type SayJourneys = Translate<JourneysKey>;

/** Says the messages of the journeys catalogue in `locale`, for what is written outside of a page: exports. */
export function sayJourneys(locale: Locale): SayJourneys {
  const catalogues: Record<Locale, Messages> = { en, ru, zh, lv };
  return translator(locale, catalogues[locale] as typeof en);
}
