import Link from 'next/link';
import { CopyField } from '#app/_ui/copy-field.client.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { processContext } from '#server/process-context.ts';
import type { PublishingReading } from '#server/questionnaires/read-publishing.ts';
import { QrImage } from '../../_ui/qr-image.tsx';

/** Where the version that is published is answered, and what to do now. */
export async function InTheField(props: {
  slug: string;
  base: string;
  id: string;
  version: number;
  links: PublishingReading['links'];
}) {
  const t = await getTranslate('fielding');
  const { slug, base, id, version, links } = props;
  const link = links.find((one) => !one.test && one.version === version) ?? links.find((one) => !one.test);
  const url = link && `${processContext().url}/s/${link.code}`;
  const steps = [
    { key: 'try', href: `${base}/links/new?test=1` },
    { key: 'incentive', href: `${base}/incentive` },
    { key: 'quotas', href: `${base}/quotas` },
    { key: 'responses', href: `/${slug}/responses?questionnaire=${id}` },
  ] as const;
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
      {url && link && (
        <>
          <div className="grid min-w-0 flex-[1_1_20rem] gap-3">
            <CopyField label={t('published.link')} value={url} copy={t('copy.do')} copied={t('copy.done')} />
            <p className="text-sm">
              <Link href={`${base}/links/${link.code}`}>{t('published.send')}</Link>
            </p>
            <div>
              <h3 className="mb-1 text-md">{t('published.next')}</h3>
              <ul className="grid gap-1">
                {steps.map(({ key, href }) => (
                  <li key={key}>
                    <Link href={href}>{t(`published.${key}`)}</Link>
                  </li>
                ))}
              </ul>
            </div>
          </div>
          <QrImage text={url} label={t('qr.of', { url })} />
        </>
      )}
    </div>
  );
}
