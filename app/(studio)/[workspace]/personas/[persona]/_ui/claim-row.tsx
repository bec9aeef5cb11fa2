import { Pencil } from 'lucide-react';
import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { figureOf } from '#lib/personas/figure-of.ts';
import type { ToldClaim } from '#lib/personas/told-persona.ts';
import { buttonClass } from '../../../../../_ui/button-class.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Tag } from '../../../../../_ui/tag.tsx';
import type { Card } from './card.ts';
import { Claim } from './claim.client.tsx';
import { ClaimWords } from './claim-words.tsx';

/** One claim on the card: its words, what to know of it, and what can be done. */
export async function ClaimRow({ card, told }: { card: Card; told: ToldClaim }) {
  const t = await getTranslate('personas');
  const { claim, fact } = told;
  const name = (what: string) => t('claim.of', { what, claim: told.text });
  const words = {
    accept: t('claim.accept'),
    reject: t('claim.reject'),
    still: t('claim.still'),
    back: t('claim.back'),
    accepted: t('claim.accepted'),
    rejected: t('claim.rejected'),
  };
  const { accepted: _, rejected: __, ...does } = words;
  const names = Object.fromEntries(Object.entries(does).map(([key, what]) => [key, name(what)])) as typeof does;
  const edit = `/${card.slug}/personas/${card.persona.id}?edit=${claim.id}#claim-${claim.id}`;
  return (
    <Claim
      id={claim.id}
      state={claim.state}
      stale={claim.stale !== null}
      assumed={claim.kind === 'own'}
      words={{ ...words, names }}
      decides={card.edits}
      more={
        told.editable !== null &&
        claim.state !== 'rejected' && (
          <Link
            href={edit}
            scroll={false}
            aria-label={name(t('claim.edit'))}
            title={t('claim.edit')}
            className={buttonClass({ kind: 'quiet', size: 'small' })}
          >
            <Pencil aria-hidden="true" />
          </Link>
        )
      }
    >
      <ClaimWords card={card} told={told} />
      {told.base && <span className="text-ink-3"> {told.base}</span>}
      {claim.kind === 'own' && (
        <>
          {' '}
          <Tag>{t('claim.assumed')}</Tag>
        </>
      )}
      {claim.direction === 'same' && (
        <>
          {' '}
          <Tag>{t('claim.same')}</Tag>
        </>
      )}
      {claim.kind === 'fact' && claim.text[card.locale] !== undefined && (
        <>
          {' '}
          <Tag>{t('claim.reworded')}</Tag>
        </>
      )}
      {claim.stale && fact && <Stale card={card} told={told} />}
    </Claim>
  );
}

async function Stale({ card, told: { claim, fact } }: { card: Card; told: ToldClaim }) {
  const t = await getTranslate('personas');
  const { stale } = claim;
  if (!stale || !fact) return null;
  const figure = (value: number | string) => figureOf(fact.measure, value, card.locale);
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-2 gap-y-1 text-ink-2 text-sm">
      <Tag kind="warn">{t('claim.stale', { day: formatter(card.locale).day(Date.parse(stale.since)) })}</Tag>
      <span>
        {t('claim.was', { was: figure(stale.value), wasN: stale.n, now: figure(fact.value), n: fact.n })}
        {!stale.clear && <> {t('claim.unclear')}</>}
      </span>
    </p>
  );
}
