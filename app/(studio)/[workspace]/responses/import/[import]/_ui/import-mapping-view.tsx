import type { ReadFailure } from '#lib/responses/read-failure.ts';
import type { ReadImport } from '#server/responses/read-import.ts';
import { getTranslate } from '../../../../../../_ui/i18n/get-translate.ts';
import { Messages } from '../../../../../../_ui/i18n/messages.tsx';
import { Notice } from '../../../../../../_ui/notice.tsx';
import { ImportCrumb } from '../../_ui/import-crumb.tsx';
import { ImportFailureNotice } from '../../_ui/import-failure-notice.tsx';
import { CodebookSection } from './codebook-section.tsx';
import { MappingEditor } from './mapping-editor.client.tsx';

/** How a file is read, to be checked and changed before it is imported. */
export async function ImportMappingView(props: {
  slug: string;
  file: ReadImport;
  query: Readonly<Record<string, string | string[] | undefined>>;
}) {
  const { slug, file, query } = props;
  const t = await getTranslate('import');
  const analysis = await getTranslate('analysis');
  const { mapping, notes } = file;
  if (!mapping || !notes.findings) return null;
  const why = notes.findings.columns.map(({ reason, rule }) => {
    if (reason) return t('column.whyNot', { why: analysis(`ignored.${reason}`) });
    return rule ? t('column.why', { why: analysis(`rule.${rule}`) }) : '';
  });
  const column = /^\d{1,5}$/.test(String(query.column)) ? Number(query.column) : undefined;
  return (
    <Messages area="import">
      <MappingEditor
        // What was changed on the server side of the page, by a codebook, is begun with anew.
        key={String(query.codebook ?? '')}
        slug={slug}
        id={file.id}
        fileName={file.fileName}
        findings={notes.findings}
        mapping={mapping}
        why={why}
        before={notes.before?.title}
        open={column}
        crumb={<ImportCrumb slug={slug} deep />}
        notices={
          <>
            {notes.failure && (
              <ImportFailureNotice fileName={file.fileName} failure={notes.failure} title={t('map.failed')} />
            )}
            {notes.remembered && <Notice>{t('map.remembered')}</Notice>}
          </>
        }
        foot={<CodebookSection slug={slug} id={file.id} came={cameOf(query.codebook)} />}
      />
    </Messages>
  );
}

/** What came of a codebook that was brought, out of the address; what is not ours is nothing. */
function cameOf(text: string | string[] | undefined): 'taken' | ReadFailure | undefined {
  if (text === 'taken') return text;
  try {
    const failure = JSON.parse(String(text));
    const { tag } = failure;
    if (tag === 'badCodebook') return { tag, path: String(failure.path), detail: String(failure.detail) };
    if (tag === 'codebookTwice') return { tag, name: String(failure.name) };
  } catch {}
  return undefined;
}
