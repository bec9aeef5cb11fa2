import { Button } from '#app/_ui/button.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { AskedField } from '../../_ui/forms/asked-field.client.tsx';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { submitQuota } from '../actions.ts';

/** A cap on everybody: after so many complete responses nobody else is taken. */
export async function CapForm({ slug, id }: { slug: string; id: QuestionnaireId }) {
  const t = await getTranslate('fielding');
  return (
    <TellingForm action={submitQuota.bind(null, slug, id)} className="flex max-w-[36rem] flex-wrap items-end gap-3">
      <input type="hidden" name="expression" value="true" />
      <AskedField
        name="limit"
        type="number"
        min={0}
        label={t('quotas.capLimit')}
        help={t('quotas.capHelp')}
        className="flex-[1_1_14rem]"
      />
      <Button type="submit">{t('quotas.capGo')}</Button>
    </TellingForm>
  );
}
