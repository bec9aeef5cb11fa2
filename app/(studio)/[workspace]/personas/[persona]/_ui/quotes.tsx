import Link from 'next/link';
import { plainLabel } from '#lib/personas/plain-label.ts';
import { quoted } from '#lib/personas/quoted.ts';
import type { ToldPart } from '#lib/personas/told-persona.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Quote } from '../../../../../_ui/quote.tsx';
import type { Card } from './card.ts';

/** Words as they were said, in the language they were said in, with what was asked. */
export async function Quotes({ card, part }: { card: Card; part: ToldPart }) {
  const t = await getTranslate('personas');
  const { persona, slug, locale } = card;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const shown = part.claims.filter(({ claim }) => claim.state !== 'rejected');
  if (shown.length === 0) return null;
  return (
    <div>
      <h2 className="mb-4">{part.title}</h2>
      <div className="grid gap-6">
        {shown.map(({ claim, fact, text }) => {
          const language = fact?.language ?? locale;
          const label = persona.labels.columns.find(({ name }) => name === fact?.variable)?.label ?? '';
          return (
            <Quote
              key={claim.id}
              segment={persona.colour}
              lang={language}
              source={
                <>
                  {t('quote.source', {
                    question: quoted(plainLabel(label), locale, 200),
                    language: names.of(language) ?? language,
                  })}
                  {card.opens && fact?.response && (
                    <>
                      {' '}
                      <Link href={`/${slug}/responses/${fact.response}`} className="text-inherit" data-no-print>
                        {t('quote.open')}
                      </Link>
                    </>
                  )}
                </>
              }
            >
              {text}
            </Quote>
          );
        })}
      </div>
    </div>
  );
}
