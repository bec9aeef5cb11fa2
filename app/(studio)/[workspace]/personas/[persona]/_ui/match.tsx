import { joinSentences } from '#lib/i18n/join-sentences.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import { rejectedTraits } from '#lib/personas/rejected-traits.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Rich } from '../../../../../_ui/i18n/rich.tsx';
import type { Card } from './card.ts';
import { FactOf } from './fact-of.tsx';

/** How many of the segment match the whole card; nothing where the card has fewer than two traits. */
export async function Match({ card }: { card: Card }) {
  const t = await getTranslate('personas');
  const { document, told } = card.persona;
  const facts = new Map(told.prevalence.flatMap(({ fact, text }) => (fact ? [[fact.category, { fact, text }]] : [])));
  const most = facts.get('most');
  const all = facts.get('all');
  if (!most || !all) return null;
  const number = ({ fact, text }: typeof most) => (
    <FactOf card={card} fact={fact} text={text}>
      {formatShare(Number(fact.value), card.locale)}
    </FactOf>
  );
  const line = t('match.line', { count: most.fact.count, n: most.fact.n, traits: document.traits.length });
  const rejected = rejectedTraits(document);
  return (
    <p className="mt-3 max-w-(--measure) text-ink-2 text-sm max-md:col-span-2 max-md:mt-0">
      <Rich
        text={rejected > 0 ? joinSentences([line, t('match.rejected', { n: rejected })], card.locale) : line}
        parts={{ share: number(most), all: number(all) }}
      />
    </p>
  );
}
