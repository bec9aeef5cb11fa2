import { z } from 'zod';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { Overview } from '#server/responses/read-overview.ts';

/** What a questionnaire is called in a reader's language; a draft may be unfinished and then is called by its code. */
export function questionnaireName(
  one: Pick<Overview['questionnaires'][number], 'code' | 'title' | 'languages'>,
  locale: Locale,
): { readonly words: string; readonly language: Locale } {
  const title = text.safeParse(one.title);
  const languages = z.array(z.enum(locales)).safeParse(one.languages);
  const found = wordsIn((title.data ?? {}) as Parameters<typeof wordsIn>[0], locale, languages.data ?? []);
  return found.words ? found : { words: one.code, language: locale };
}

const text = z.partialRecord(z.enum(locales), z.string());
