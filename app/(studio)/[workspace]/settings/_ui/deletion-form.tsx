import { FieldsForm } from '../../../../_door/fields-form.client.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { submitDeletion } from '../actions.ts';

/** The end of a workspace, for who types its name: it cannot be undone. */
export async function DeletionForm({ slug, name }: { slug: string; name: string }) {
  const t = await getTranslate('studio');
  return (
    <div className="grid max-w-[34rem] gap-5">
      <p className="text-ink-2">{t('settings.delete.lead')}</p>
      <FieldsForm
        action={submitDeletion.bind(null, slug)}
        submit={t('settings.delete.submit')}
        kind="plain"
        fields={[
          { name: 'name', label: t('settings.delete.type', { name }), type: 'text', autoComplete: 'off', value: '' },
        ]}
      />
    </div>
  );
}
