import { formatter } from '#lib/i18n/format.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { PageHead } from '../../../../../_ui/page-head.tsx';
import { sayRun } from '../../_ui/say-run.ts';
import { submitDelete } from '../actions.ts';
import { RunCrumb } from './run-crumb.tsx';

/** Asks before a run goes: personas and maps go with it, and nothing brings them back. */
export async function DeleteRun({ slug, run }: { slug: string; run: SegmentationView }) {
  const t = await getTranslate('segmentation');
  const name = sayRun(t, formatter(await getLocale()), run);
  return (
    <>
      <PageHead
        crumb={<RunCrumb slug={slug} run={run} inside />}
        title={t('delete.title', { name })}
        lead={t('delete.lead')}
      />
      <form action={submitDelete.bind(null, slug, run.id)} className="flex flex-wrap gap-2">
        <Button type="submit">{t('delete.yes')}</Button>
        <LinkButton kind="primary" href={`/${slug}/segmentation/${run.id}`}>
          {t('delete.no')}
        </LinkButton>
      </form>
    </>
  );
}
