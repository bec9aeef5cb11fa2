import Link from 'next/link';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { listAddress } from './list-address.ts';

/** The way through a list that is longer than a page. */
export async function ListPages(props: {
  slug: string;
  archived: boolean;
  search: string;
  page: number;
  pages: number;
}) {
  const t = await getTranslate('questionnaires');
  const { slug, page, pages } = props;
  if (pages < 2) return null;
  return (
    <nav aria-label={t('list.pages')} className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
      {page > 1 && <Link href={listAddress(slug, { ...props, page: page - 1 })}>{t('list.previous')}</Link>}
      <span className="text-ink-2">{t('list.page', { n: page, of: pages })}</span>
      {page < pages && <Link href={listAddress(slug, { ...props, page: page + 1 })}>{t('list.next')}</Link>}
    </nav>
  );
}
