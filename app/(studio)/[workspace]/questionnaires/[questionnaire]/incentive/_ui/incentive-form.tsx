import { Button } from '#app/_ui/button.tsx';
import { Fieldset } from '#app/_ui/fieldset.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { localeNames } from '#lib/i18n/locale.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { type IncentiveReading, usualLowAt } from '#server/questionnaires/read-incentive.ts';
import { AskedField } from '../../_ui/forms/asked-field.client.tsx';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { submitIncentive } from '../actions.ts';
import type { IncentiveKind } from './kind-choice.tsx';

/** One kind of incentive as a form, with what a change means for who has answered or is under way. */
export async function IncentiveForm(props: {
  slug: string;
  id: QuestionnaireId;
  kind: IncentiveKind;
  reading: IncentiveReading;
  isPublished: boolean;
}) {
  const t = await getTranslate('fielding');
  const { slug, id, kind, reading, isPublished } = props;
  const { asked, incentive } = reading;
  const current = incentive?.kind ?? 'none';
  const same = incentive?.kind === kind ? incentive : undefined;
  const several = asked.languages.length > 1;
  return (
    <TellingForm action={submitIncentive.bind(null, slug, id)} className="grid max-w-[40rem] gap-5">
      <input type="hidden" name="kind" value={kind} />
      {kind !== current && isPublished && (
        <Notice title={t(`incentive.change.${current}`)}>
          <p>{t(asked.anonymous ? 'incentive.changeAnonymous' : 'incentive.changeRule')}</p>
        </Notice>
      )}
      {kind !== 'none' && (
        <Fieldset legend={t('incentive.label')} help={t('incentive.labelHelp')}>
          <div className="grid gap-3">
            {asked.languages.map((language) => (
              <AskedField
                key={language}
                name={`label.${language}`}
                label={
                  <span lang={language} className={several ? undefined : 'sr-only'}>
                    {localeNames[language]}
                  </span>
                }
                value={same?.label?.[language] ?? incentive?.label?.[language] ?? ''}
                maxLength={200}
                lang={language}
              />
            ))}
          </div>
        </Fieldset>
      )}
      {kind === 'code' && (
        <AskedField
          name="lowAt"
          type="number"
          min={0}
          label={t('incentive.lowAt')}
          help={t('incentive.lowAtHelp')}
          value={String((same?.kind === 'code' ? same.lowAt : undefined) ?? usualLowAt)}
          className="max-w-[18rem]"
        />
      )}
      {kind === 'message' && (
        <Fieldset legend={t('incentive.message')} help={t('incentive.messageHelp')}>
          <div className="grid gap-3">
            {asked.languages.map((language) => (
              <AskedField
                key={language}
                name={`message.${language}`}
                label={
                  <span lang={language} className={several ? undefined : 'sr-only'}>
                    {localeNames[language]}
                  </span>
                }
                value={(same?.kind === 'message' && same.message[language]) || ''}
                rows={4}
                maxLength={2000}
                lang={language}
              />
            ))}
          </div>
        </Fieldset>
      )}
      {kind === 'redirect' && (
        <AskedField
          name="address"
          type="url"
          label={t('incentive.address')}
          help={t('incentive.addressHelp')}
          value={same?.kind === 'redirect' ? same.address : ''}
          maxLength={2000}
          verbatim
        />
      )}
      {kind === 'none' && current === 'none' ? (
        <p className="text-ink-2">{t('incentive.noneNow')}</p>
      ) : (
        <div>
          <Button type="submit" kind={current === 'code' && kind === 'code' ? 'plain' : 'primary'}>
            {t(kind === current ? 'incentive.save' : `incentive.set.${kind}`)}
          </Button>
        </div>
      )}
    </TellingForm>
  );
}
