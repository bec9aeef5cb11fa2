import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Button } from '#app/_ui/button.tsx';
import { ChineseFaces } from '#app/_ui/chinese-faces.client.tsx';
import { CopyField } from '#app/_ui/copy-field.client.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { Section } from '#app/_ui/section.tsx';
import { Tag } from '#app/_ui/tag.tsx';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readLinks } from '#server/questionnaires/read-links.ts';
import { readVersions } from '#server/questionnaires/read-versions.ts';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { QrImage } from '../../_ui/qr-image.tsx';
import { QuestionnaireHead } from '../../_ui/questionnaire-head.tsx';
import { requireQuestionnaire } from '../../_ui/require-questionnaire.ts';
import { LinkFields } from '../_ui/link-fields.tsx';
import { LinkStateTag } from '../_ui/link-state-tag.tsx';
import { SendingWords } from '../_ui/sending-words.tsx';
import { submitLink, submitRemoval } from '../actions.ts';

type Props = {
  params: Promise<{ workspace: string; questionnaire: string; link: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('fielding'))('links.title') };
}

/** One link: its address, its QR code, words to send with it, and on what terms it is open. */
export default async function LinkPage(props: Props) {
  const { workspace, questionnaire, link: code } = await props.params;
  const { caller, slug, reading, timeZone } = await requireQuestionnaire(workspace, questionnaire);
  const context = processContext();
  const links = await readLinks(context, caller, { questionnaire: reading.id });
  const link = links.ok ? links.value.find((one) => one.code === code) : undefined;
  const versions = link && (await readVersions(context, caller, { questionnaire: reading.id }));
  if (!link || !versions?.ok) notFound();
  const t = await getTranslate('fielding');
  const { done } = await props.searchParams;
  const base = `/${slug}/questionnaires/${reading.id}/links`;
  const definition = versions.value.find(({ number }) => number === link.version)?.definition;
  const used = link.complete + link.open + link.turnedAway;
  return (
    <>
      <QuestionnaireHead slug={slug} questionnaire={reading.id} current="links" />
      <p className="mb-1 text-sm">
        <Link href={base}>{t('links.back')}</Link>
      </p>
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="text-xl">{link.channel}</h2>
        {link.test && <Tag kind="warn">{t('links.test')}</Tag>}
        <LinkStateTag link={link} timeZone={timeZone} />
      </div>
      <div className="grid gap-5">
        {done === 'made' && <Notice kind="ok" title={t(link.test ? 'link.madeTest' : 'link.made')} announce />}
        {link.test && <Notice kind="warn" title={t('link.testNotice')} />}
        <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
          <div className="grid min-w-0 flex-[1_1_20rem] gap-3">
            <CopyField label={t('link.address')} value={link.url} copy={t('copy.do')} copied={t('copy.done')} />
            <p className="text-sm">
              <a href={`/s/${link.code}`}>{t(link.test ? 'link.try' : 'link.look')}</a>
            </p>
            <p className="text-ink-2">
              {t('link.counts', { complete: link.complete, open: link.open, away: link.turnedAway })}
            </p>
          </div>
          <div className="grid w-[11rem] gap-2">
            <QrImage text={link.url} label={t('qr.of', { url: link.url })} />
            <p className="flex flex-wrap gap-x-4 text-sm">
              <a href={`${base}/${link.code}/qr?format=svg`} download>
                {t('qr.svg')}
              </a>
              <a href={`${base}/${link.code}/qr?format=png`} download>
                {t('qr.png')}
              </a>
            </p>
          </div>
        </div>
      </div>
      {definition?.languages.includes('zh') && <ChineseFaces />}
      {definition && !link.test && (
        <Section title={t('send.title')}>
          <SendingWords definition={definition} url={link.url} questionnaire={reading.id} caller={caller} />
        </Section>
      )}
      {can(caller.role, 'publish') && (
        <Section title={t('link.terms')}>
          <p className="mb-4 max-w-(--measure) text-ink-2">{t('link.termsLead')}</p>
          <TellingForm action={submitLink.bind(null, slug, reading.id, link.code)} className="grid max-w-[36rem] gap-5">
            <LinkFields link={link} versions={versions.value} timeZone={timeZone} />
            <div>
              <Button type="submit" kind="primary">
                {t('link.save')}
              </Button>
            </div>
          </TellingForm>
        </Section>
      )}
      {can(caller.role, 'publish') && (
        <Section title={t('link.remove')}>
          {used > 0 ? (
            <p className="max-w-(--measure) text-ink-2">{t('link.inUse', { n: used })}</p>
          ) : (
            <TellingForm action={submitRemoval.bind(null, slug, reading.id, link.code)} className="grid gap-3">
              <p className="max-w-(--measure) text-ink-2">{t('link.removeLead')}</p>
              <div>
                <Button type="submit">{t('link.removeGo')}</Button>
              </div>
            </TellingForm>
          )}
        </Section>
      )}
    </>
  );
}
