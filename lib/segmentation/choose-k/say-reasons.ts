import { joinSentences } from '#lib/i18n/join-sentences.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { Reason } from '../segmentation.ts';

/** The reasons for a number of segments in plain words of a language, one sentence each. */
export function sayReasons(reasons: readonly Reason[], locale: Locale): string {
  const say = sayAnalysis(locale);
  const sentences = reasons.map(({ tag, ...params }) => say(`chooseK.${tag}`, params));
  return joinSentences(sentences, locale);
}
