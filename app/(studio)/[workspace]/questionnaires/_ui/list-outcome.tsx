import type { QuestionnaireId } from '#lib/ids.ts';
import { Button } from '../../../../_ui/button.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../_ui/notice.tsx';
import { submitArchive } from '../actions.ts';

/** What was just done on the list, with the way back in place of a question before. */
export async function ListOutcome(props: {
  slug: string;
  done: 'archived' | 'unarchived' | 'deleted' | undefined;
  failed: 'forbidden' | 'not-found' | 'answered' | undefined;
  id: QuestionnaireId | undefined;
}) {
  const t = await getTranslate('questionnaires');
  const { slug, done, failed, id } = props;
  if (!done && !failed) return null;
  return (
    <div className="mb-5">
      {failed && <Notice kind="bad" title={t(`list.failed.${failed}`)} announce />}
      {done && (
        <Notice kind="ok" title={t(`list.done.${done}`)} announce>
          {id && done !== 'deleted' && (
            <form action={submitArchive.bind(null, slug, done === 'unarchived')}>
              <input type="hidden" name="questionnaire" value={id} />
              <Button type="submit" size="small">
                {t('list.undo')}
              </Button>
            </form>
          )}
        </Notice>
      )}
    </div>
  );
}
