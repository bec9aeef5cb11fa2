import type { ReadFailure } from '#lib/responses/read-failure.ts';
import { Button } from '../../../../../../_ui/button.tsx';
import { Field } from '../../../../../../_ui/field.tsx';
import { getTranslate } from '../../../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../../../_ui/notice.tsx';
import { Section } from '../../../../../../_ui/section.tsx';
import { ImportFailureNotice } from '../../_ui/import-failure-notice.tsx';
import { submitCodebook } from '../actions.ts';

/** The mapping as a file: taken away, or brought. */
export async function CodebookSection(props: { slug: string; id: string; came: 'taken' | ReadFailure | undefined }) {
  const { slug, id, came } = props;
  const t = await getTranslate('import');
  return (
    <Section id="codebook" title={t('codebook.title')}>
      <div className="grid max-w-[46rem] gap-4">
        {came === 'taken' && <Notice kind="ok" title={t('codebook.taken')} announce />}
        {came && came !== 'taken' && (
          <ImportFailureNotice fileName="" failure={{ tag: 'read', failure: came }} title={t('codebook.title')} />
        )}
        <p className="text-ink-2">
          {t('codebook.lead')}{' '}
          <a href={`/${slug}/responses/import/${id}/codebook`} download>
            {t('codebook.download')}
          </a>
        </p>
        <form action={submitCodebook.bind(null, slug, id)} className="flex flex-wrap items-end gap-3">
          <Field label={t('codebook.file')}>
            {(control) => (
              <input
                type="file"
                name="codebook"
                accept=".json,application/json"
                required
                className="input h-auto py-2"
                {...control}
              />
            )}
          </Field>
          <Button type="submit">{t('codebook.upload')}</Button>
        </form>
      </div>
    </Section>
  );
}
