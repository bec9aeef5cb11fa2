import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { askErasure } from '../../actions.ts';

/** The way to erase a response at somebody's wish; it asks first. */
export async function ErasureForm(props: {
  slug: string;
  questionnaire: QuestionnaireId;
  query: string;
  response: ResponseId;
}) {
  const t = await getTranslate('responses');
  return (
    <section aria-labelledby="erasure" className="border-line border-t pt-4">
      <h2 id="erasure" className="text-lg">
        {t('erase.title')}
      </h2>
      <p className="mt-1 text-ink-2 text-sm leading-snug">{t('erase.about')}</p>
      <form action={askErasure.bind(null, props.slug)} className="mt-3">
        <input type="hidden" name="questionnaire" value={props.questionnaire} />
        <input type="hidden" name="query" value={props.query} />
        <input type="hidden" name="from" value="response" />
        <input type="hidden" name="response" value={props.response} />
        <Button type="submit">{t('erase.one')}</Button>
      </form>
    </section>
  );
}
