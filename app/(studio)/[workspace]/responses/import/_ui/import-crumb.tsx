import Link from 'next/link';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';

/** The way back from importing: to the responses, and from one file to the choice of another. */
export async function ImportCrumb({ slug, deep = false }: { slug: string; deep?: boolean }) {
  const t = await getTranslate('import');
  return (
    <>
      <Link href={`/${slug}/responses`}>{t('crumb')}</Link>
      {deep && (
        <>
          {' / '}
          <Link href={`/${slug}/responses/import`}>{t('title')}</Link>
        </>
      )}
    </>
  );
}
