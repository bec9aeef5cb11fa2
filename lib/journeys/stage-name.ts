import type { Locale } from '#lib/i18n/locale.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { MapStage } from './map-document.ts';

/** The name of a stage: its own words, marked when they are of another language than the reader's; else the model's. */
export function stageName(
  stage: MapStage,
  locale: Locale,
  sayStage: (code: string) => string | undefined,
): { readonly name: string; readonly language: Locale | null } {
  if (stage.label) {
    const { words, language } = wordsIn(stage.label, locale, []);
    if (words !== '') return { name: words, language: language === locale ? null : language };
  }
  return { name: sayStage(stage.code) ?? stage.code, language: null };
}
