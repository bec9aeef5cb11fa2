import { getTranslate } from '../../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../../_ui/link-button.tsx';

/** The way through many rows. `page` counts from 0. */
export async function Pages(props: { page: number; count: number; size: number; href: (page: number) => string }) {
  const { page, href } = props;
  const pages = Math.ceil(props.count / props.size);
  if (pages < 2) return null;
  const t = await getTranslate('segmentation');
  return (
    <nav aria-label={t('pages.label')} className="mt-5 flex flex-wrap items-center gap-3">
      {page > 0 && (
        <LinkButton size="small" href={href(page - 1)} prefetch={false}>
          {t('pages.before')}
        </LinkButton>
      )}
      <span className="text-ink-2 text-sm">{t('pages.of', { page: page + 1, pages })}</span>
      {page + 1 < pages && (
        <LinkButton size="small" href={href(page + 1)} prefetch={false}>
          {t('pages.after')}
        </LinkButton>
      )}
    </nav>
  );
}
