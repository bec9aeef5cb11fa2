import type { Locale } from './locale.ts';
import en from './messages/personas/en.json' with { type: 'json' };
import lv from './messages/personas/lv.json' with { type: 'json' };
import ru from './messages/personas/ru.json' with { type: 'json' };
import zh from './messages/personas/zh.json' with { type: 'json' };
import { type Messages, type Translate, translator } from './translate.ts';

export type PersonasKey = keyof typeof en;
export type SayPersonas = Translate<PersonasKey>;

/** Says the messages of the personas catalogue in `locale`, for what is written outside of a page: exports. */
export function sayPersonas(locale: Locale): SayPersonas {
  const catalogues: Record<Locale, Messages> = { en, ru, zh, lv };
  return translator(locale, catalogues[locale] as typeof en);
}
