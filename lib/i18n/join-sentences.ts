import type { Locale } from './locale.ts';

/** Whole sentences one after another; Chinese puts no blank between them. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
  return sentences.join(locale === 'zh' ? '' : ' ');
}
