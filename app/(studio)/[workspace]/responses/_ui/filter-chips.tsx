import { X } from 'lucide-react';
import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { isLocale, localeNames } from '#lib/i18n/locale.ts';
import type { ResponseFilter } from '#lib/responses/response-filter.ts';
import type { ResponseQuery } from '#lib/responses/response-query.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { linkName } from './link-name.ts';

/** What narrows the table now, each with the way to take it off. */
export async function FilterChips(props: {
  query: ResponseQuery;
  address: (change: Partial<ResponseQuery>) => string;
  /** Where each link stands, by its code. */
  channels: ReadonlyMap<string, string>;
}) {
  const t = await getTranslate('responses');
  const say = formatter(await getLocale());
  const { filter } = props.query;
  const day = (text: string) => say.date(Date.parse(`${text}T00:00:00Z`));
  const words: { readonly [Name in keyof ResponseFilter]-?: () => string } = {
    status: () => t(`status.${filter.status ?? 'open'}`),
    verdict: () => t('chip.verdict', { verdict: t(`count.${filter.verdict ?? 'keep'}`) }),
    language: () => (isLocale(filter.language) ? localeNames[filter.language] : (filter.language ?? '')),
    link: () => t('chip.link', { link: linkName(t, filter.link ?? '', props.channels) }),
    version: () => t('chip.version', { version: String(filter.version) }),
    test: () => t(filter.test === 'yes' ? 'filter.testYes' : 'filter.testAll'),
    from: () => t('chip.from', { day: day(filter.from ?? '') }),
    to: () => t('chip.to', { day: day(filter.to ?? '') }),
    text: () => t('chip.text', { text: filter.text ?? '' }),
  };
  const names = (Object.keys(words) as (keyof ResponseFilter)[]).filter((name) => filter[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <ul className="mb-4 flex flex-wrap items-center gap-2" aria-label={t('chip.label')}>
      {names.map((name) => {
        const { [name]: _, ...rest } = filter;
        return (
          <li key={name} className="max-w-full">
            <Link
              href={props.address({ filter: rest })}
              prefetch={false}
              className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line-strong px-3 text-ink! text-sm no-underline hover:bg-sunken max-lg:min-h-11"
            >
              <span className="truncate" lang={name === 'language' ? filter.language : undefined}>
                {words[name]()}
              </span>
              <X aria-hidden="true" className="size-3.5 flex-none" />
              <span className="sr-only">{t('chip.remove')}</span>
            </Link>
          </li>
        );
      })}
      {names.length > 1 && (
        <li>
          <Link
            href={props.address({ filter: {} })}
            prefetch={false}
            className="inline-flex min-h-8 items-center px-1 text-sm"
          >
            {t('chip.clear')}
          </Link>
        </li>
      )}
    </ul>
  );
}
