import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Overview } from '#server/responses/read-overview.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';
import { Table } from '../../../../_ui/table.tsx';
import { questionnaireName } from './questionnaire-name.ts';

/** Which questionnaire's responses to look at, with how many each has by now. */
export async function ChooseQuestionnaire(props: { inside: Inside; questionnaires: Overview['questionnaires'] }) {
  const t = await getTranslate('responses');
  const locale = await getLocale();
  const { caller, slug, timeZone } = props.inside;
  const say = formatter(locale, timeZone);
  const count = (n: number) => ({ content: say.integer(n) });
  return (
    <>
      <PageHead
        title={t('choose.title', { n: props.questionnaires.reduce((sum, one) => sum + one.complete, 0) })}
        lead={t('choose.lead', { n: props.questionnaires.length })}
        actions={
          can(caller.role, 'import-responses') && (
            <LinkButton href={`/${slug}/responses/import`}>{t('import')}</LinkButton>
          )
        }
      />
      <Table
        caption={t('choose.caption')}
        captionHidden
        stack
        columns={[
          { key: 'name', header: t('choose.name') },
          { key: 'complete', header: t('status.complete'), number: true },
          { key: 'open', header: t('status.open'), number: true },
          { key: 'screenedOut', header: t('status.screened-out'), number: true },
          { key: 'overQuota', header: t('status.over-quota'), number: true },
          { key: 'latest', header: t('choose.latest') },
        ]}
        rows={props.questionnaires.map((one) => {
          const { words, language } = questionnaireName(one, locale);
          return {
            key: one.id,
            cells: {
              name: {
                content: (
                  <Link href={`/${slug}/responses?questionnaire=${one.id}`} lang={language} className="text-md">
                    {words}
                  </Link>
                ),
              },
              complete: count(one.complete),
              open: count(one.open),
              screenedOut: count(one.screenedOut),
              overQuota: count(one.overQuota),
              latest: { content: one.latest ? say.dateTime(one.latest.getTime()) : t('choose.never') },
            },
          };
        })}
      />
    </>
  );
}
