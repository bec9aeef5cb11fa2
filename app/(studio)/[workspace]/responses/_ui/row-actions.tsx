import type { QuestionnaireId } from '#lib/ids.ts';
import { type ResponseQuery, responseQueryText } from '#lib/responses/response-query.ts';
import { mostRuled } from '#server/responses/rule-responses.ts';
import { Button } from '../../../../_ui/button.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { askErasure, submitRuling } from '../actions.ts';
import { TickAll } from './tick-all.client.tsx';

/** What can be done with the rows that are ticked, or with all that the filter finds. */
export async function RowActions(props: {
  slug: string;
  questionnaire: QuestionnaireId;
  query: ResponseQuery;
  n: number;
  mayRule: boolean;
  mayErase: boolean;
}) {
  if (!props.mayRule) return null;
  const t = await getTranslate('responses');
  const { slug, questionnaire, query, n } = props;
  return (
    <form
      id="rows"
      action={submitRuling.bind(null, slug)}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t py-2 text-sm"
      data-no-print
    >
      <input type="hidden" name="questionnaire" value={questionnaire} />
      <input type="hidden" name="query" value={responseQueryText(query)} />
      <TickAll form="rows" label={t('rows.tickAll')} />
      <label className="inline-flex min-h-9 items-center gap-2.5 max-lg:min-h-11">
        <input type="checkbox" className="box" name="all" value="yes" />
        {n > mostRuled ? t('rows.latest', { n: mostRuled }) : t('rows.all', { n })}
      </label>
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="sr-only">{t('rows.ruleLegend')}</legend>
        <span aria-hidden="true" className="text-ink-3">
          {t('rows.rule')}
        </span>
        {(['keep', 'review', 'drop'] as const).map((verdict) => (
          <Button key={verdict} type="submit" size="small" name="ruling" value={verdict}>
            {t(`verdict.${verdict}`)}
          </Button>
        ))}
        <Button type="submit" size="small" kind="quiet" name="ruling" value="checks">
          {t('rows.asChecks')}
        </Button>
      </fieldset>
      {props.mayErase && (
        <Button type="submit" size="small" kind="quiet" formAction={askErasure.bind(null, slug)}>
          {t('rows.erase')}
        </Button>
      )}
    </form>
  );
}
