import type { Metadata } from 'next';
import { parseId } from '#lib/ids.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { listImports } from '#server/responses/list-imports.ts';
import { readImport } from '#server/responses/read-import.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Messages } from '../../../../_ui/i18n/messages.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { ImportCrumb } from './_ui/import-crumb.tsx';
import { ImportFailureNotice } from './_ui/import-failure-notice.tsx';
import { OpenImports } from './_ui/open-imports.tsx';
import { UploadForm } from './_ui/upload-form.client.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('import'))('title') };
}

/** Where a data file is brought. */
export default async function ImportPage(props: Props) {
  const { caller, slug } = await requireCaller((await props.params).workspace);
  const t = await getTranslate('import');
  const head = <PageHead crumb={<ImportCrumb slug={slug} />} title={t('title')} lead={t('lead')} />;
  if (!can(caller.role, 'import-responses')) {
    return (
      <>
        {head}
        <Notice title={t('forbidden.title')}>{t('forbidden')}</Notice>
      </>
    );
  }
  const { failed } = await props.searchParams;
  const failedId = parseId<'import'>(failed);
  const [read, open] = await Promise.all([
    failedId && readImport(processContext(), caller, failedId),
    listImports(processContext(), caller),
  ]);
  const wrong = read?.ok ? read.value : undefined;
  return (
    <>
      {head}
      <div className="grid max-w-[46rem] gap-6">
        {wrong?.notes.failure && <ImportFailureNotice fileName={wrong.fileName} failure={wrong.notes.failure} />}
        {failed === 'none' && <Notice kind="bad" title={t('file.none')} announce />}
        <Messages area="import">
          <UploadForm action={`/api/import/${slug}`} />
        </Messages>
      </div>
      {open.ok && open.value.length > 0 && <OpenImports slug={slug} open={open.value} />}
      <Section title={t('next.title')}>
        <ol className="grid max-w-(--measure) list-decimal gap-2 ps-5">
          <li>{t('next.check')}</li>
          <li>{t('next.store')}</li>
          <li>{t('next.remember')}</li>
        </ol>
      </Section>
    </>
  );
}
