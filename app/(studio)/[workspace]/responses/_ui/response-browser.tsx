import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { type ResponseQuery, responseQueryText } from '#lib/responses/response-query.ts';
import { can } from '#lib/workspaces/can.ts';
import type { LiveCounts } from '#server/responses/read-live-counts.ts';
import { mostCounted, type ResponsePage } from '#server/responses/read-response-page.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../_ui/section.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterForm } from './filter-form.tsx';
import { ResponseTable } from './response-table.tsx';
import { RowActions } from './row-actions.tsx';
import { usualColumns } from './usual-columns.ts';

/** The table of responses with everything that narrows it, orders it and turns its pages. Its address is its state. */
export async function ResponseBrowser(props: {
  inside: Inside;
  questionnaire: QuestionnaireId;
  page: ResponsePage;
  live: LiveCounts;
  query: ResponseQuery;
}) {
  const t = await getTranslate('responses');
  const say = formatter(await getLocale());
  const { inside, questionnaire, page, query } = props;
  const { slug } = inside;
  const { definitions, rows, n } = page;
  const columns = query.columns?.length ? query.columns : usualColumns(definitions);
  const { after: _after, before: _before, ...whole } = query;
  const address = (change: Partial<ResponseQuery>) => {
    const text = responseQueryText({ ...whole, ...change });
    return `/${slug}/responses?questionnaire=${questionnaire}${text && `&${text}`}#table`;
  };
  const isFiltered = Object.keys(query.filter).length > 0;
  const found = n > mostCounted ? t('table.foundMore', { n: mostCounted }) : t('table.found', { n });
  return (
    <Section id="table" title={isFiltered ? found : t('table.title')} aside={isFiltered ? null : found}>
      <FilterForm {...props} definitions={definitions} columns={columns} />
      <FilterChips query={whole} address={address} channels={props.live.channels} />
      {rows.length > 0 && (
        <RowActions
          slug={slug}
          questionnaire={questionnaire}
          query={query}
          n={Math.min(n, mostCounted)}
          mayRule={can(inside.caller.role, 'analyse')}
          mayErase={can(inside.caller.role, 'erase-responses')}
        />
      )}
      <ResponseTable
        slug={slug}
        questionnaire={questionnaire}
        definitions={definitions}
        columns={columns}
        rows={rows}
        caption={t('table.caption')}
        timeZone={inside.timeZone}
        query={responseQueryText(whole)}
        empty={t(isFiltered ? 'table.emptyFiltered' : 'table.empty')}
        sort={{
          ...query.sort,
          href: (by) =>
            address({ sort: { by, descending: query.sort.by === by ? !query.sort.descending : by === 'saved' } }),
        }}
        {...(can(inside.caller.role, 'analyse') && { select: { form: 'rows' } })}
      />
      <nav aria-label={t('table.pages')} className="mt-4 flex flex-wrap items-center justify-between gap-4">
        <span className="text-ink-3 text-sm">
          {t('table.shown', { n: rows.length, of: say.integer(Math.min(n, mostCounted)) })}
        </span>
        <span className="flex flex-wrap gap-x-6 gap-y-2">
          {page.previous && (
            <>
              <PageLink href={address({})}>{t('table.first')}</PageLink>
              <PageLink href={address({ before: page.previous })}>{t('table.previous')}</PageLink>
            </>
          )}
          {page.next && <PageLink href={address({ after: page.next })}>{t('table.next')}</PageLink>}
        </span>
      </nav>
    </Section>
  );
}

function PageLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} prefetch={false} className="inline-flex min-h-9 items-center max-lg:min-h-11">
      {children}
    </Link>
  );
}
