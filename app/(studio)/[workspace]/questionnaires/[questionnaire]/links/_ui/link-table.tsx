import Link from 'next/link';
import { Button } from '#app/_ui/button.tsx';
import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Table } from '#app/_ui/table.tsx';
import { Tag } from '#app/_ui/tag.tsx';
import { formatter } from '#lib/i18n/format.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { LinkReading } from '#server/questionnaires/read-links.ts';
import { CopyButton } from '../../_ui/copy-button.client.tsx';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { submitPause } from '../actions.ts';
import { LinkStateTag } from './link-state-tag.tsx';

/** The links, one a row; the name leads to its terms, its QR code and the words to send with it. */
export async function LinkTable(props: {
  slug: string;
  id: QuestionnaireId;
  links: readonly LinkReading[];
  latest: number;
  mayChange: boolean;
  timeZone: string;
}) {
  const { slug, id, links, latest, mayChange, timeZone } = props;
  const t = await getTranslate('fielding');
  const say = formatter(await getLocale(), timeZone);
  const pause = submitPause.bind(null, slug, id);
  const address = (code: string) => `/${slug}/questionnaires/${id}/links/${code}`;
  return (
    <Table
      caption={t('links.caption')}
      captionHidden
      stack
      columns={[
        { key: 'channel', header: t('links.channel') },
        { key: 'state', header: t('links.state') },
        { key: 'version', header: t('links.version'), number: true },
        { key: 'complete', header: t('links.complete'), number: true },
        { key: 'open', header: t('links.open'), number: true },
        ...(mayChange
          ? [{ key: 'actions', header: <span className="sr-only">{t('links.actions')}</span>, label: '' }]
          : []),
      ]}
      rows={links.map((link) => ({
        key: link.code,
        cells: {
          channel: {
            content: (
              <span className="grid gap-1 py-1">
                <span className="flex flex-wrap items-baseline gap-2">
                  <Link href={address(link.code)} className="font-strong text-ink text-md">
                    {link.channel}
                  </Link>
                  {link.test && <Tag kind="warn">{t('links.test')}</Tag>}
                </span>
                <span className="flex flex-wrap items-center gap-2 font-normal">
                  <a href={`/s/${link.code}`} translate="no" className="min-w-0 break-all font-mono text-xs">
                    {link.url}
                  </a>
                  <CopyButton
                    text={link.url}
                    label={t('copy.do')}
                    copied={t('copy.done')}
                    name={t('copy.of', { name: link.channel })}
                  />
                </span>
              </span>
            ),
          },
          state: { content: <LinkStateTag link={link} timeZone={timeZone} /> },
          version: {
            content:
              link.version === latest ? (
                link.version
              ) : (
                <>
                  {link.version} <span className="text-ink-3 text-xs">{t('links.behind', { latest })}</span>
                </>
              ),
          },
          complete: { content: say.integer(link.complete) },
          open: { content: say.integer(link.open) },
          actions: {
            content:
              link.state === 'over' ? null : (
                <TellingForm action={pause} undo={pause} className="max-lg:mt-1">
                  <input type="hidden" name="link" value={link.code} />
                  <input type="hidden" name="paused" value={link.paused ? 'no' : 'yes'} />
                  <Button
                    type="submit"
                    size="small"
                    aria-label={t(link.paused ? 'links.resumeOf' : 'links.pauseOf', { name: link.channel })}
                  >
                    {t(link.paused ? 'links.resume' : 'links.pause')}
                  </Button>
                </TellingForm>
              ),
          },
        },
      }))}
    />
  );
}
