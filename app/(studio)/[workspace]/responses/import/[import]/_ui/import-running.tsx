import { formatter } from '#lib/i18n/format.ts';
import type { ReadImport } from '#server/responses/read-import.ts';
import { Button } from '../../../../../../_ui/button.tsx';
import { getLocale } from '../../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../../_ui/i18n/get-translate.ts';
import { PageHead } from '../../../../../../_ui/page-head.tsx';
import { Progress } from '../../../../../../_ui/progress.tsx';
import { ImportCrumb } from '../../_ui/import-crumb.tsx';
import { stopImport } from '../actions.ts';
import { WatchImport } from './watch-import.client.tsx';

/** How far an import is, and the button that stops it. */
export async function ImportRunning({ slug, file }: { slug: string; file: ReadImport }) {
  const t = await getTranslate('import');
  const { percent } = formatter(await getLocale());
  const cancel = (
    <form action={stopImport.bind(null, slug, file.id)}>
      <Button type="submit" size="small">
        {t('run.cancel')}
      </Button>
    </form>
  );
  return (
    <>
      <PageHead
        crumb={<ImportCrumb slug={slug} deep />}
        title={t('run.title', { name: file.fileName })}
        lead={t('run.leave')}
      />
      <Progress
        label={t(file.state === 'queued' ? 'run.queued' : 'run.running')}
        value={Math.round(file.progress * 100)}
        detail={percent(file.progress)}
        cancel={cancel}
      />
      <WatchImport />
      <noscript>
        <p className="mt-4">
          <a href={`/${slug}/responses/import/${file.id}`}>{t('run.again')}</a>
        </p>
      </noscript>
    </>
  );
}
