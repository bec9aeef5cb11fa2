import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { toWallTime } from '#lib/i18n/wall-time.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { campaignFields } from '#lib/questionnaires/link-wish.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { LinkReading } from '#server/questionnaires/read-links.ts';
import { AskedField } from '../../_ui/forms/asked-field.client.tsx';

/** The terms of a link as fields: where it stands, which version, from when to when, and what comes along with it. */
export async function LinkFields(props: {
  link?: LinkReading;
  versions: readonly { readonly number: number; readonly definition: Draft }[];
  timeZone: string;
}) {
  const t = await getTranslate('fielding');
  const locale = await getLocale();
  const { link, versions, timeZone } = props;
  const latest = versions[0];
  const wall = (moment: Date | null | undefined) => (moment ? toWallTime(moment.getTime(), timeZone) : '');
  const hidden = versions
    .flatMap(({ definition }) => definition.pages.flatMap((page) => page.questions))
    .filter(
      (question, at, all) => question.type === 'hidden' && all.findIndex((one) => one.code === question.code) === at,
    );
  const hasCampaign = campaignFields.some((name) => link?.hidden[name]);
  return (
    <>
      <AskedField
        name="channel"
        label={t('link.channel')}
        help={t('link.channelHelp')}
        value={link?.channel ?? ''}
        maxLength={80}
      />
      <AskedField
        name="version"
        label={t('link.version')}
        help={t('link.versionHelp')}
        value={String(link?.version ?? latest?.number ?? 1)}
        choices={versions.map(({ number }, at) => ({
          value: String(number),
          label: t(at === 0 ? 'link.versionLatest' : 'link.versionOld', { n: number }),
        }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <AskedField
          name="opensAt"
          type="datetime-local"
          label={t('link.opensAt')}
          optional={t('link.optional')}
          value={wall(link?.opensAt)}
        />
        <AskedField
          name="closesAt"
          type="datetime-local"
          label={t('link.closesAt')}
          optional={t('link.optional')}
          value={wall(link?.closesAt)}
        />
        <p className="text-ink-3 text-sm sm:col-span-2">{t('link.zone', { zone: timeZone.replaceAll('_', ' ') })}</p>
      </div>
      {hidden.length > 0 && (
        <fieldset className="grid gap-4">
          <legend className="mb-2 font-strong">{t('link.hidden')}</legend>
          <p className="text-ink-2 text-sm">{t('link.hiddenHelp')}</p>
          {hidden.map(({ code, label }) => (
            <AskedField
              key={code}
              name={`hidden.${code}`}
              label={wordsIn(label, locale, latest?.definition.languages ?? []).words || code}
              help={code}
              optional={t('link.optional')}
              value={link?.hidden[code] ?? ''}
              maxLength={200}
              verbatim
            />
          ))}
        </fieldset>
      )}
      <details open={hasCampaign}>
        <summary className="min-h-6 cursor-pointer font-strong max-lg:min-h-11">{t('link.campaign')}</summary>
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          <p className="text-ink-2 text-sm sm:col-span-2">{t('link.campaignHelp')}</p>
          {campaignFields.map((name) => (
            <AskedField
              key={name}
              name={`hidden.${name}`}
              label={name}
              value={link?.hidden[name] ?? ''}
              maxLength={200}
              verbatim
            />
          ))}
        </div>
      </details>
    </>
  );
}
