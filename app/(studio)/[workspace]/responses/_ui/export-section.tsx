import type { QuestionnaireId } from '#lib/ids.ts';
import { type ResponseQuery, responseQueryText, usualSort } from '#lib/responses/response-query.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Role } from '#lib/workspaces/role.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../_ui/section.tsx';

/** Files to take away: the responses that the filter finds, and what their columns mean. */
export async function ExportSection(props: {
  slug: string;
  questionnaire: QuestionnaireId;
  query: ResponseQuery;
  role: Role;
}) {
  if (!can(props.role, 'export-responses')) return null;
  const t = await getTranslate('responses');
  const filter = responseQueryText({ filter: props.query.filter, sort: usualSort });
  const address = (format: string) =>
    `/${props.slug}/responses/export?questionnaire=${props.questionnaire}&format=${format}${filter && `&${filter}`}`;
  const files = [
    { format: 'csv', name: t('export.csv'), about: t('export.csvHow') },
    { format: 'json', name: t('export.json'), about: t('export.jsonHow') },
    { format: 'codebook', name: t('export.codebook'), about: t('export.codebookHow') },
    { format: 'codebook-csv', name: t('export.codebookCsv'), about: t('export.codebookCsvHow') },
  ];
  return (
    <Section id="export" title={t('export.title')} aside={filter ? t('export.filtered') : t('export.all')}>
      <ul className="grid gap-x-10 gap-y-3 sm:grid-cols-2">
        {files.map((file) => (
          <li key={file.format}>
            <a href={address(file.format)} download className="inline-block py-0.5">
              {file.name}
            </a>
            <p className="text-ink-3 text-sm leading-snug">{file.about}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
