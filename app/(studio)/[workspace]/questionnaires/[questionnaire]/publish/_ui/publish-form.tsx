import { Button } from '#app/_ui/button.tsx';
import { Checkbox } from '#app/_ui/checkbox.tsx';
import { Fieldset } from '#app/_ui/fieldset.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import type { PublishingReading } from '#server/questionnaires/read-publishing.ts';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { submitPublish } from '../actions.ts';

/** The button that publishes the draft as it stands on the page, and which links lead to it. */
export async function PublishForm(props: { slug: string; publishing: PublishingReading; next: number; may: boolean }) {
  const t = await getTranslate('fielding');
  const { slug, publishing, next, may } = props;
  const { questionnaire, links } = publishing;
  if (!may) return <p className="mt-4 text-ink-2">{t('publish.mayNot')}</p>;
  return (
    <div className="mt-4">
      <TellingForm action={submitPublish.bind(null, slug, questionnaire.id)} className="grid gap-4">
        <input type="hidden" name="revision" value={questionnaire.revision} />
        {links.length > 0 && (
          <Fieldset legend={t('publish.links')} help={t('publish.linksHelp')}>
            <div className="grid gap-2">
              {links.map((link) => (
                <Checkbox
                  key={link.code}
                  name="link"
                  value={link.code}
                  defaultChecked={link.version === questionnaire.version}
                  label={t(link.test ? 'publish.linkTest' : 'publish.link', {
                    channel: link.channel,
                    version: link.version,
                  })}
                />
              ))}
            </div>
          </Fieldset>
        )}
        <div>
          <Button type="submit" kind="primary">
            {t('publish.go', { next })}
          </Button>
        </div>
      </TellingForm>
    </div>
  );
}
