import type { KeyOf } from '#app/_ui/i18n/catalogues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Place } from '#lib/questionnaires/check/publish-problem.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { findQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';

/** Where a finding is, in words: the question by number and words, the page, the rule, or the settings. */
export function sayPlace(place: Place, draft: Draft, locale: Locale, t: Translate<KeyOf<'questionnaires'>>): string {
  const short = (words: string) => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
  if (place.question !== undefined) {
    const found = findQuestion(draft, place.question);
    const words = found ? wordsIn(found.question.label, locale, draft.languages).words : '';
    return t('edit.subject.question', { n: found?.number ?? 0, words: short(words || place.question) });
  }
  if (place.page !== undefined) {
    const n = draft.pages.findIndex((page) => page.code === place.page) + 1;
    const title = draft.pages[n - 1]?.title;
    const words = title ? wordsIn(title, locale, draft.languages).words : '';
    return words ? t('edit.page.named', { n, words: short(words) }) : t('edit.page.n', { n });
  }
  if (place.rule !== undefined) return t('finding.rule', { code: place.rule });
  return place.part?.startsWith('privacy') ? t('edit.privacy') : t('edit.settings');
}
