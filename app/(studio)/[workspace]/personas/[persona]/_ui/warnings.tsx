import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../../_ui/notice.tsx';
import type { Card } from './card.ts';

/** Below this many people a card says little of a segment. */
const FEW = 10;

/** What to mind before the card is believed: too few people, nothing that sets apart, answers that have moved on. */
export async function Warnings({ card: { persona } }: { card: Card }) {
  const t = await getTranslate('personas');
  const { document, newer, erased } = persona;
  const stale = document.claims.filter((claim) => claim.stale !== null && claim.state !== 'rejected').length;
  const warnings = [
    document.size < FEW && { title: t('warn.few.title', { n: document.size }), body: t('warn.few.body') },
    persona.told.average && { title: t('warn.average.title'), body: t('warn.average.body') },
    stale > 0 && { title: t('warn.stale.title', { n: stale }), body: t('warn.stale.body') },
    erased > 0 && { title: t('warn.erased.title', { n: erased }), body: t('warn.erased.body') },
    newer > 0 && { title: t('warn.newer.title', { n: newer }), body: t('warn.newer.body') },
  ].filter((one) => one !== false);
  const isWeighted = document.share !== undefined;
  if (warnings.length === 0 && document.pending === null && !isWeighted) return null;
  return (
    <div className="mt-6 grid max-w-[52rem] gap-3">
      {document.pending !== null && <Notice title={t('warn.pending')} />}
      {isWeighted && (
        <Notice title={t('warn.weighted.title')}>
          <p>{t('warn.weighted.body')}</p>
        </Notice>
      )}
      {warnings.map(({ title, body }) => (
        <Notice key={title} kind="warn" title={title}>
          <p>{body}</p>
        </Notice>
      ))}
    </div>
  );
}
