import { Button } from '#app/_ui/button.tsx';
import { Field } from '#app/_ui/field.tsx';
import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Input } from '#app/_ui/input.tsx';
import { formatter } from '#lib/i18n/format.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { AskedField } from '../../_ui/forms/asked-field.client.tsx';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { submitCodes } from '../actions.ts';
import { longestCodeText } from './longest-code-text.ts';

/**
 * Codes for the pool, pasted or out of a file. They go in here and are not shown again ([S18]). `isMain`: it is the one
 * thing to do on the page.
 */
export async function CodeForm({ slug, id, isMain }: { slug: string; id: QuestionnaireId; isMain: boolean }) {
  const t = await getTranslate('fielding');
  const size = formatter(await getLocale()).bytes(longestCodeText);
  return (
    <TellingForm action={submitCodes.bind(null, slug, id)} resets className="grid max-w-[40rem] gap-4">
      <AskedField name="codes" label={t('codes.paste')} help={t('codes.pasteHelp')} rows={6} verbatim />
      <Field label={t('codes.file')} help={t('codes.fileHelp', { size })}>
        {(control) => (
          <Input {...control} type="file" name="file" accept=".csv,.txt,text/csv,text/plain" className="max-w-full" />
        )}
      </Field>
      <div>
        <Button type="submit" kind={isMain ? 'primary' : 'plain'}>
          {t('codes.add')}
        </Button>
      </div>
    </TellingForm>
  );
}
