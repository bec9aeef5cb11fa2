import type { ImportOutcome } from '#lib/responses/import-outcome.ts';
import { Actions } from '../../../../../../_ui/actions.tsx';
import { getTranslate } from '../../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../../_ui/link-button.tsx';
import { PageHead } from '../../../../../../_ui/page-head.tsx';
import { Section } from '../../../../../../_ui/section.tsx';
import { ImportCrumb } from '../../_ui/import-crumb.tsx';

/** What came of an import, and where to go on. */
export async function ImportDone(props: { slug: string; fileName: string; outcome: ImportOutcome }) {
  const { slug, outcome } = props;
  const t = await getTranslate('import');
  const { questionnaire, rows, leftOut, unasked } = outcome;
  const columns = t('done.variables', { n: outcome.columns });
  return (
    <>
      <PageHead
        crumb={<ImportCrumb slug={slug} deep />}
        title={t('done.title', { rows })}
        lead={t('done.lead', { name: props.fileName, columns })}
      />
      <Actions>
        <LinkButton kind="primary" href={`/${slug}/segmentation/new?questionnaire=${questionnaire}`}>
          {t('done.segments')}
        </LinkButton>
        <LinkButton href={`/${slug}/responses?questionnaire=${questionnaire}`}>{t('done.responses')}</LinkButton>
        <LinkButton kind="quiet" href={`/${slug}/responses/import`}>
          {t('done.another')}
        </LinkButton>
      </Actions>
      <Section title={t('done.out.title')}>
        {leftOut.length + unasked.length === 0 ? (
          <p>{t('done.all')}</p>
        ) : (
          <ul className="grid max-w-(--measure) list-disc gap-1.5 ps-5">
            {leftOut.map(({ reason, count }) => (
              <li key={reason}>{t(`done.out.${reason}`, { n: count })}</li>
            ))}
            {unasked.map(({ name, reason }) => (
              <li key={name} className="[overflow-wrap:anywhere]">
                {t(`done.out.${reason}`, { name })}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
