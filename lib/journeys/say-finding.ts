import type { Formatter } from '#lib/i18n/format.ts';
import { joinSentences } from '#lib/i18n/join-sentences.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SayJourneys } from '#lib/i18n/say-journeys.ts';
import { finding } from './finding.ts';
import type { MapDocument } from './map-document.ts';
import type { ToldMap } from './told-map.ts';

/** What a map says at a glance, as a title and the sentences under it. */
export function sayFinding(
  document: MapDocument,
  told: ToldMap,
  words: {
    readonly t: SayJourneys;
    readonly format: Formatter;
    readonly locale: Locale;
    stage(code: string): { readonly name: string };
  },
): { readonly title: string; readonly lead: string } {
  const { t, format } = words;
  const found = finding(document);
  if (found.tag === 'unmeasured') {
    return { title: document.name ?? t('finding.unmeasured'), lead: t('finding.ask') };
  }
  const stages = { highStage: words.stage(found.high.stage).name, lowStage: words.stage(found.low.stage).name };
  const title = t(`finding.${found.tag}`, { high: stages.highStage, low: stages.lowStage });
  const values = { high: format.signed(found.high.value), low: format.signed(found.low.value), ...stages };
  const sentences = [...(document.name === null ? [] : [`${title}.`]), t('finding.from', values)];
  const barrier = found.tag === 'turns' ? found.barrier : undefined;
  const card = document.cards.find(({ saying }) => saying.tag === 'barrier' && saying.fact === barrier?.id);
  const name = card && told.cards[card.id]?.name;
  if (barrier && name !== undefined) {
    sentences.push(t('finding.barrier', { barrier: name, value: told.facts[barrier.id]?.figure ?? '' }));
  }
  return { title: document.name ?? title, lead: joinSentences(sentences, words.locale) };
}
