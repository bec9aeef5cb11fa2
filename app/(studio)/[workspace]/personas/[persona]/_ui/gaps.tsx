import Link from 'next/link';
import type { ToldPart } from '#lib/personas/told-persona.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../../_ui/section.tsx';
import type { Card } from './card.ts';

/** Parts of which the answers say nothing: what to ask, and where to ask it. */
export async function Gaps({ card, parts }: { card: Card; parts: readonly ToldPart[] }) {
  const t = await getTranslate('personas');
  const { slug, persona } = card;
  if (parts.length === 0) return null;
  return (
    <Section
      title={t('gaps.title')}
      aside={<Link href={`/${slug}/questionnaires/${persona.questionnaire}`}>{t('gaps.open')}</Link>}
    >
      <p className="mb-4 max-w-(--measure) text-ink-2">{t('gaps.lead')}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-x-8">
        {parts.map((part) => (
          <li key={part.part} className="grid content-start gap-0.5 border-line border-t py-3">
            <h3 className="text-md">{part.title}</h3>
            <p className="text-ink-2 text-sm leading-snug">{part.ask}</p>
            {card.edits && (
              <Link
                href={`/${slug}/personas/${persona.id}?add=${part.part}#part-${part.part}`}
                scroll={false}
                aria-label={t('claim.of', { what: t('gaps.assume'), claim: part.title })}
                className="inline-flex min-h-8 w-fit items-center text-ink-3 text-sm"
                data-no-print
              >
                {t('gaps.assume')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
