import Link from 'next/link';
import { Button } from '../../../../_ui/button.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Input } from '../../../../_ui/input.tsx';
import { listAddress } from './list-address.ts';

/** A search by title or code; a plain form, so that its result has an address. */
export async function ListSearch({ slug, archived, search }: { slug: string; archived: boolean; search: string }) {
  const t = await getTranslate('questionnaires');
  return (
    <search className="mb-4">
      <form action={`/${slug}/questionnaires`} className="flex flex-wrap items-center gap-2">
        {archived && <input type="hidden" name="archive" value="1" />}
        <div className="w-72 max-w-full">
          <Input
            key={search}
            type="search"
            name="search"
            defaultValue={search}
            maxLength={100}
            aria-label={t('list.search')}
            placeholder={t('list.search')}
          />
        </div>
        <Button type="submit">{t('list.searchGo')}</Button>
        {search && <Link href={listAddress(slug, { archived, search: '', page: 1 })}>{t('list.searchClear')}</Link>}
      </form>
    </search>
  );
}
