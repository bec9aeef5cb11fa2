import { type SQL, sql } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface QuestionnaireListRow {
  readonly id: QuestionnaireId;
  readonly code: string;
  readonly title: Text;
  readonly languages: readonly Locale[];
  readonly origin: 'written' | 'imported';
  /** Number of the latest version; null while it is only a draft. */
  readonly version: number | null;
  /** Complete responses, answers from previews left out. */
  readonly complete: number;
  /** Whether it has responses of any kind, so that it cannot be deleted. */
  readonly answered: boolean;
  readonly updatedAt: Date;
}

/**
 * A page of the questionnaires in or out of the archive whose title (in any language) or code holds `search`, latest changed
 * first, and how many there are in all. Responses are counted for the rows of the page only.
 */
export async function listQuestionnaires(
  db: Db,
  scope: Scope,
  input: { readonly archived: boolean; readonly search: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly QuestionnaireListRow[]; readonly total: number; readonly elsewhere: number }> {
  const pattern = `%${input.search.replace(/[\\%_]/g, '\\$&')}%`;
  const isHere: SQL = input.archived ? sql`q.archived_at is not null` : sql`q.archived_at is null`;
  const matches: SQL = input.search
    ? sql`(q.code ilike ${pattern} or exists (select 1 from jsonb_each_text(q.draft->'title') t where t.value ilike ${pattern}))`
    : sql`true`;
  const [counted] = await db.execute<{ total: number; elsewhere: number }>(sql`
    select count(*) filter (where ${isHere} and ${matches})::int as total,
      count(*) filter (where not (${isHere}))::int as elsewhere
    from questionnaires q where q.workspace_id = ${scope.workspace}`);
  const rows = await db.execute<Record<string, unknown>>(sql`
    with page as (
      select q.workspace_id, q.id, q.code, q.draft, q.origin, q.updated_at from questionnaires q
      where q.workspace_id = ${scope.workspace} and ${isHere} and ${matches}
      order by q.updated_at desc, q.id desc limit ${input.limit} offset ${input.offset}
    )
    select q.id, q.code, q.draft->'title' as title, q.draft->'languages' as languages, q.origin,
      q.updated_at as "updatedAt",
      (select max(v.number) from versions v where v.workspace_id = q.workspace_id and v.questionnaire_id = q.id) as version,
      (select count(*)::int from responses r where r.workspace_id = q.workspace_id and r.questionnaire_id = q.id
        and r.status = 'complete' and not r.test) as complete,
      exists (select 1 from responses r where r.workspace_id = q.workspace_id and r.questionnaire_id = q.id) as answered
    from page q order by q.updated_at desc, q.id desc`);
  return {
    rows: rows.map((row) => ({
      ...row,
      updatedAt: new Date(String(row.updatedAt)),
    })) as unknown as QuestionnaireListRow[],
    total: counted?.total ?? 0,
    elsewhere: counted?.elsewhere ?? 0,
  };
}
