import Link from 'next/link';
import type { ToldClaim, ToldPart } from '#lib/personas/told-persona.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { AcceptPart } from './accept-part.client.tsx';
import type { Card } from './card.ts';
import { ClaimRow } from './claim-row.tsx';
import { EditWords } from './edit-words.tsx';
import { OwnWords } from './own-words.tsx';

/** One part of the card: its claims, those rejected folded away, and a way to write down an assumption. */
export async function PartBlock(props: {
  card: Card;
  part: ToldPart;
  /** Id of the claim whose words are being edited. */
  editing: string | null;
  /** Whether own words are being added here. */
  adding: boolean;
}) {
  const t = await getTranslate('personas');
  const { card, part, editing } = props;
  const kept = part.claims.filter(({ claim }) => claim.state !== 'rejected');
  const rejected = part.claims.filter(({ claim }) => claim.state === 'rejected');
  const open = kept.flatMap(({ claim }) => (claim.state === 'proposed' || claim.stale ? [claim] : []));
  const row = (told: ToldClaim) =>
    told.claim.id === editing && card.edits ? (
      <EditWords key={told.claim.id} card={card} told={told} />
    ) : (
      <ClaimRow key={told.claim.id} card={card} told={told} />
    );
  return (
    <section
      id={`part-${part.part}`}
      aria-labelledby={`part-${part.part}-title`}
      className="grid scroll-mt-4 gap-x-8 gap-y-1 border-line border-t pt-4 pb-5 xl:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div className="grid content-start justify-items-start gap-2 max-xl:flex max-xl:flex-wrap max-xl:items-baseline max-xl:justify-between">
        <h3 id={`part-${part.part}-title`} className="font-normal font-serif text-lg leading-snug">
          {part.title}
        </h3>
        {card.edits && (
          <AcceptPart
            claims={open.map(({ id, state }) => ({ id, state }))}
            label={t('part.accept', { n: open.length })}
            name={t('part.acceptOf', { n: open.length, part: part.title })}
          />
        )}
      </div>
      <div className="min-w-0">
        {kept.length > 0 && <ul>{kept.map(row)}</ul>}
        {rejected.length > 0 && (
          <details className="mt-1">
            <summary className="w-fit py-1 text-ink-3 text-sm">{t('rejected.title', { n: rejected.length })}</summary>
            <ul>{rejected.map(row)}</ul>
          </details>
        )}
        {props.adding && card.edits ? (
          <OwnWords card={card} part={part.part} title={part.title} />
        ) : (
          card.edits && (
            <Link
              href={`/${card.slug}/personas/${card.persona.id}?add=${part.part}#part-${part.part}`}
              scroll={false}
              aria-label={t('claim.of', { what: t('part.add'), claim: part.title })}
              className="mt-1 inline-flex min-h-8 items-center text-ink-3 text-sm"
              data-no-print
            >
              {t('part.add')}
            </Link>
          )
        )}
      </div>
    </section>
  );
}
