import Link from 'next/link';
import { formatShare } from '#lib/personas/format-share.ts';
import type { ListedPersona } from '#server/personas/list-personas.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { SegmentMark } from '../../../../_ui/segment-mark.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { PersonaPicture } from './persona-picture.tsx';

/** One persona at a glance: who, of which segment, and what is left to decide. */
export async function PersonaCard({ slug, persona }: { slug: string; persona: ListedPersona }) {
  const t = await getTranslate('personas');
  const locale = await getLocale();
  const { counts } = persona;
  const share = persona.share ?? (persona.total > 0 ? persona.size / persona.total : 0);
  const href = `/${slug}/personas/${persona.id}`;
  return (
    <li className="relative grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 rounded-md border border-line bg-surface p-4 focus-within:border-line-strong hover:border-line-strong">
      <PersonaPicture slug={slug} picture={persona.picture} colour={persona.colour} size={88} />
      <div className="grid min-w-0 content-start gap-1.5">
        <p className="flex min-w-0 items-center gap-2 text-ink-3 text-sm">
          <SegmentMark number={persona.colour} />
          <span className="min-w-0 truncate">
            {persona.segmentName ?? t('segment', { code: persona.segment.toUpperCase() })}
          </span>
        </p>
        {/* The whole card is the link's target; the words alone are its name. */}
        <h3 className="hyphens-auto break-words font-normal font-serif text-lg leading-snug">
          {persona.drafted ? (
            <Link href={href} className="text-ink no-underline after:absolute after:inset-0 hover:underline">
              {persona.name}
            </Link>
          ) : (
            <span className="text-ink-3">{t('card.waiting')}</span>
          )}
        </h3>
        {persona.drafted && (
          <>
            <p className="text-ink-2 text-sm">
              {t('card.people', { n: persona.size, share: formatShare(share, locale) })}
            </p>
            <p className="flex flex-wrap gap-1.5">
              {persona.state === 'approved' ? (
                <Tag kind="ok">{t('state.approved')}</Tag>
              ) : (
                <Tag>{t('state.draft')}</Tag>
              )}
              {counts.proposed > 0 && <Tag kind="accent">{t('card.proposed', { n: counts.proposed })}</Tag>}
              {counts.stale > 0 && <Tag kind="warn">{t('card.stale', { n: counts.stale })}</Tag>}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
