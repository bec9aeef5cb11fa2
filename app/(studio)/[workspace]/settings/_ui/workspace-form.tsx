import { FieldsForm } from '../../../../_door/fields-form.client.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { submitSettings } from '../actions.ts';

/** Name and time zone of a workspace. */
export async function WorkspaceForm({ slug, name, timeZone }: { slug: string; name: string; timeZone: string }) {
  const t = await getTranslate('studio');
  const zones = [...new Set(['UTC', timeZone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <FieldsForm
      action={submitSettings.bind(null, slug)}
      submit={t('settings.save')}
      fields={[
        {
          name: 'name',
          label: t('settings.name'),
          type: 'text',
          value: name,
          autoComplete: 'organization',
          help: t('settings.address', { address: `/${slug}` }),
        },
        {
          name: 'timeZone',
          label: t('settings.timeZone'),
          type: 'select',
          value: timeZone,
          help: t('settings.timeZoneHelp'),
          options: zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' '), lang: 'en' })),
        },
      ]}
    />
  );
}
