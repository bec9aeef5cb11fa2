import type { ReactNode } from 'react';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { Fact } from '../../../../../_ui/fact.client.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import type { Card } from './card.ts';
import { EvidenceOf } from './evidence-of.tsx';

/** A number of the card in prose; it opens what lies behind it. `text` is the sentence it stands in. */
export async function FactOf(props: { card: Card; fact: CitedFact; text: string; children: ReactNode }) {
  const t = await getTranslate('personas');
  return (
    <Fact about={t('ev.about', { text: props.text })} evidence={<EvidenceOf card={props.card} fact={props.fact} />}>
      {props.children}
    </Fact>
  );
}
