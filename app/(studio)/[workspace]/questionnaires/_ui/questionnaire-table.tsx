import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { languageName } from '#lib/i18n/language-name.ts';
import type { QuestionnaireList } from '#server/questionnaires/list-questionnaires.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Table } from '../../../../_ui/table.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { titleOf } from '../[questionnaire]/_ui/title-of.ts';
import { FieldingTags } from './fielding-tags.tsx';
import { RowActions } from './row-actions.tsx';

/** The questionnaires of one page of the list; a row leads to its questionnaire. */
export async function QuestionnaireTable(props: {
  slug: string;
  rows: QuestionnaireList['rows'];
  archived: boolean;
  edits: boolean;
}) {
  const t = await getTranslate('questionnaires');
  const locale = await getLocale();
  const say = formatter(locale);
  const { slug, rows, archived, edits } = props;
  return (
    <Table
      caption={t(archived ? 'list.captionArchive' : 'list.caption')}
      captionHidden
      stack
      columns={[
        { key: 'title', header: t('list.column.title') },
        { key: 'state', header: t('list.column.state') },
        { key: 'languages', header: t('list.column.languages') },
        { key: 'complete', header: t('list.column.complete'), number: true },
        { key: 'changed', header: t('list.column.changed') },
        ...(edits
          ? [{ key: 'actions', header: <span className="sr-only">{t('list.column.actions')}</span>, label: '' }]
          : []),
      ]}
      rows={rows.map((row) => {
        const title = titleOf(row, locale);
        const name = title.words ?? t('head.untitled');
        return {
          key: row.id,
          cells: {
            title: {
              content: (
                <span className="grid gap-0.5 py-1">
                  <Link
                    href={`/${slug}/questionnaires/${row.id}`}
                    className="font-strong text-ink text-md"
                    {...(title.words && { lang: title.language })}
                  >
                    {name}
                  </Link>
                  <code className="font-mono text-ink-3 text-xs" translate="no">
                    {row.code}
                  </code>
                </span>
              ),
            },
            state: {
              content:
                row.origin === 'imported' ? (
                  <Tag>{t('state.imported')}</Tag>
                ) : row.version === null ? (
                  <Tag>{t('state.draft')}</Tag>
                ) : (
                  <span className="grid justify-items-start gap-1 py-1">
                    <Tag kind="ok">{t('state.published', { n: row.version })}</Tag>
                    <FieldingTags slug={slug} questionnaire={row.id} />
                  </span>
                ),
            },
            languages: { content: say.list(row.languages.map((language) => languageName(language, locale))) },
            complete: {
              content:
                row.complete > 0 ? (
                  <Link href={`/${slug}/responses?questionnaire=${row.id}`}>{say.integer(row.complete)}</Link>
                ) : (
                  say.integer(0)
                ),
            },
            changed: { content: say.dateTime(row.updatedAt.getTime()) },
            actions: { content: <RowActions slug={slug} row={row} name={name} archived={archived} /> },
          },
        };
      })}
    />
  );
}
