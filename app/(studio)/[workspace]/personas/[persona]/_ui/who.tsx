import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Rich } from '../../../../../_ui/i18n/rich.tsx';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { PersonaPicture } from '../../_ui/persona-picture.tsx';
import type { Card } from './card.ts';
import { ClaimWords } from './claim-words.tsx';
import { FactOf } from './fact-of.tsx';
import { Match } from './match.tsx';
import { NameForm } from './name-form.tsx';
import { PictureChoice } from './picture-choice.tsx';

/** Who this is: picture, segment, name, the one or two strongest differences, and how many match the whole card. */
export async function Who({ card, changing, turn }: { card: Card; changing: 'name' | 'picture' | null; turn: number }) {
  const t = await getTranslate('personas');
  const { persona, slug, locale } = card;
  const { document, told } = persona;
  const size = document.facts.find(({ measure }) => measure === 'size');
  const segment = persona.segmentName ?? t('segment', { code: document.segment.toUpperCase() });
  const line = t('who.line', { segment, n: document.size, total: formatter(locale).integer(document.total) });
  const marks = new Set(document.marks.map(({ fact }) => fact));
  const lead = told.parts
    .flatMap(({ claims }) => claims)
    .filter(({ claim }) => marks.has(claim.id) && claim.state !== 'rejected');
  const here = `/${slug}/personas/${persona.id}`;
  return (
    <header className="grid grid-cols-[10rem_minmax(0,1fr)] items-start gap-x-6 gap-y-4 max-md:grid-cols-[6rem_minmax(0,1fr)] max-md:gap-x-4">
      <div className="grid gap-1">
        <PersonaPicture
          slug={slug}
          picture={document.picture}
          colour={persona.colour}
          size={160}
          alt={t('who.picture')}
        />
        {card.edits && (
          <Link
            href={`${here}?edit=picture`}
            scroll={false}
            className="inline-flex min-h-8 items-center text-ink-3 text-sm"
            data-no-print
          >
            {t('who.otherPicture')}
          </Link>
        )}
      </div>
      <div className="min-w-0 max-md:contents">
        <p className="mb-2 flex items-center gap-2 text-ink-3 text-sm max-md:self-center">
          <SegmentMark number={persona.colour} />
          <span>
            <Rich
              text={line}
              parts={{
                share: size ? (
                  <FactOf card={card} fact={size} text={segment}>
                    {formatShare(Number(size.value), locale)}
                  </FactOf>
                ) : null,
              }}
            />
          </span>
        </p>
        {changing === 'name' && card.edits ? (
          <div className="max-md:col-span-2">
            <NameForm card={card} />
          </div>
        ) : (
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 max-md:col-span-2">
            <h1 className="hyphens-auto text-balance break-words">{told.name}</h1>
            {card.edits && (
              <Link
                href={`${here}?edit=name`}
                scroll={false}
                className="inline-flex min-h-8 items-center text-ink-3 text-sm"
                data-no-print
              >
                {t('who.rename')}
              </Link>
            )}
          </div>
        )}
        {lead.length > 0 && (
          <p className="mt-3 max-w-(--measure) text-pretty text-ink-2 text-lg max-md:col-span-2 max-md:mt-0">
            {lead.map((one, at) => (
              <span key={one.claim.id}>
                {at > 0 && locale !== 'zh' && ' '}
                <ClaimWords card={card} told={one} />
              </span>
            ))}
          </p>
        )}
        <Match card={card} />
      </div>
      {changing === 'picture' && card.edits && (
        <div className="col-span-full">
          <PictureChoice card={card} turn={turn} />
        </div>
      )}
    </header>
  );
}
