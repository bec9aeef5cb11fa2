import Link from 'next/link';
import { claimCounts } from '#lib/personas/claim-counts.ts';
import { Actions } from '../../../../../_ui/actions.tsx';
import { Button } from '../../../../../_ui/button.tsx';
import { buttonClass } from '../../../../../_ui/button-class.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { Tag } from '../../../../../_ui/tag.tsx';
import { submitApproval } from '../actions.ts';
import type { Card } from './card.ts';
import { ExportMenu } from './export-menu.tsx';

/** The line above the card: where one is, how far it is, and the one next step: decide, approve, or draw its map. */
export async function Head({ card, firstOpen }: { card: Card; firstOpen: string | null }) {
  const t = await getTranslate('personas');
  const { slug, persona } = card;
  const { proposed, stale } = claimCounts(persona.document);
  const open = proposed + stale;
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <p className="text-ink-3 text-sm">
        <Link href={`/${slug}/personas`} className="text-inherit">
          {t('list.title')}
        </Link>
        {' / '}
        {persona.segmentName ?? t('segment', { code: persona.document.segment.toUpperCase() })}
      </p>
      <Actions>
        {persona.state === 'approved' ? <Tag kind="ok">{t('state.approved')}</Tag> : <Tag>{t('state.draft')}</Tag>}
        {stale > 0 && <Tag kind="warn">{t('card.stale', { n: stale })}</Tag>}
        <ExportMenu href={`/${slug}/personas/${persona.id}`} />
        {card.edits && open > 0 && (
          // The browser's own jump, which takes the focus along.
          <a id="persona-next" href={`#claim-${firstOpen ?? ''}`} className={buttonClass({ kind: 'primary' })}>
            {t('head.decide', { n: open })}
          </a>
        )}
        {card.edits && open === 0 && persona.state === 'draft' && (
          <form action={submitApproval.bind(null, slug, persona.id, persona.revision)}>
            <Button type="submit" kind="primary" id="persona-next">
              {t('head.approve')}
            </Button>
          </form>
        )}
        {persona.state === 'approved' && (
          <LinkButton kind="primary" id="persona-next" href={`/${slug}/journeys/new?persona=${persona.id}`}>
            {t('head.map')}
          </LinkButton>
        )}
      </Actions>
    </div>
  );
}
