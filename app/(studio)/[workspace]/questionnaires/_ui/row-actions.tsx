import type { QuestionnaireList } from '#server/questionnaires/list-questionnaires.ts';
import { Button } from '../../../../_ui/button.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { submitArchive, submitDeletion } from '../actions.ts';

/** What can be done with a row: into the archive, and there back again or, while nobody has answered, away for good. */
export async function RowActions(props: {
  slug: string;
  row: QuestionnaireList['rows'][number];
  name: string;
  archived: boolean;
}) {
  const t = await getTranslate('questionnaires');
  const { slug, row, name, archived } = props;
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-2 max-lg:justify-start">
      <form action={submitArchive.bind(null, slug, !archived)}>
        <input type="hidden" name="questionnaire" value={row.id} />
        <Button
          type="submit"
          kind="quiet"
          size="small"
          aria-label={t(archived ? 'list.unarchiveOf' : 'list.archiveOf', { name })}
        >
          {t(archived ? 'list.unarchive' : 'list.archive')}
        </Button>
      </form>
      {archived &&
        (row.answered ? (
          <span className="text-ink-3">{t('list.answered')}</span>
        ) : (
          <form action={submitDeletion.bind(null, slug)}>
            <input type="hidden" name="questionnaire" value={row.id} />
            <Button type="submit" kind="quiet" size="small" aria-label={t('list.deleteOf', { name })}>
              {t('list.delete')}
            </Button>
          </form>
        ))}
    </div>
  );
}
