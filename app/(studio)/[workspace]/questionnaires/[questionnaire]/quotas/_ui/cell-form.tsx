import { Button } from '#app/_ui/button.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { CellChoices } from '#lib/questionnaires/cell-choices.ts';
import { AskedField } from '../../_ui/forms/asked-field.client.tsx';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { submitQuota } from '../actions.ts';

/** One more cell: who gave this answer, and maybe that one too; or a condition written by hand. */
export async function CellForm(props: { slug: string; id: QuestionnaireId; choices: CellChoices }) {
  const t = await getTranslate('fielding');
  const { slug, id } = props;
  const choices = props.choices.answers.map(({ question, answer, expression }) => ({
    value: expression,
    label: answer,
    group: question,
  }));
  const numbers = props.choices.numbers.map(({ code, question }) => ({ value: code, label: question }));
  return (
    <TellingForm action={submitQuota.bind(null, slug, id)} resets className="grid max-w-[40rem] gap-4">
      {choices.length > 0 && (
        <div className="grid gap-4 sm:grid-cols-2">
          <AskedField
            name="who"
            label={t('quotas.who')}
            help={t('quotas.whoHelp')}
            choices={[{ value: '', label: t('quotas.choose') }, ...choices]}
          />
          <AskedField
            name="also"
            label={t('quotas.also')}
            help={t('quotas.alsoHelp')}
            choices={[{ value: '', label: t('quotas.alsoNothing') }, ...choices]}
          />
        </div>
      )}
      {numbers.length > 0 && (
        <div className="grid gap-4 grid-cols-2 sm:grid-cols-[minmax(0,1fr)_7rem_7rem]">
          <AskedField
            name="number"
            className="max-sm:col-span-2"
            label={t('quotas.number')}
            help={t('quotas.numberHelp')}
            choices={[{ value: '', label: t('quotas.alsoNothing') }, ...numbers]}
          />
          <AskedField name="low" type="number" label={t('quotas.low')} />
          <AskedField name="high" type="number" label={t('quotas.high')} />
        </div>
      )}
      <details>
        <summary className="min-h-6 cursor-pointer text-ink-2 text-sm max-lg:min-h-11">{t('quotas.write')}</summary>
        <div className="mt-2">
          <AskedField
            name="expression"
            label={t('quotas.expression')}
            help={t('quotas.expressionHelp')}
            maxLength={2000}
            verbatim
          />
        </div>
      </details>
      <AskedField
        name="limit"
        type="number"
        min={0}
        label={t('quotas.limit')}
        help={t('quotas.limitHelp')}
        className="max-w-[16rem]"
      />
      <div>
        <Button type="submit" kind="primary">
          {t('quotas.addGo')}
        </Button>
      </div>
    </TellingForm>
  );
}
