import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface QuestionnaireRow {
  readonly id: QuestionnaireId;
  readonly code: string;
  readonly draft: Draft;
  readonly revision: number;
  readonly origin: 'written' | 'imported';
  readonly archivedAt: Date | null;
  readonly updatedAt: Date;
  /** Number of the latest version and when it was published; null while there is only a draft. */
  readonly version: number | null;
  readonly publishedAt: Date | null;
}

/** One questionnaire of the workspace with its draft, or undefined. */
export async function findQuestionnaire(
  db: Db,
  scope: Scope,
  id: QuestionnaireId,
): Promise<QuestionnaireRow | undefined> {
  const [row] = await db.execute<Record<string, unknown>>(sql`
    select q.id, q.code, q.draft, q.revision, q.origin, q.archived_at as "archivedAt", q.updated_at as "updatedAt",
      v.number as version, v.published_at as "publishedAt"
    from questionnaires q
    left join lateral (
      select number, published_at from versions
      where workspace_id = q.workspace_id and questionnaire_id = q.id order by number desc limit 1
    ) v on true
    where q.workspace_id = ${scope.workspace} and q.id = ${id}`);
  if (!row) return undefined;
  const moment = (value: unknown) => (value === null ? null : new Date(String(value)));
  return {
    ...row,
    archivedAt: moment(row.archivedAt),
    updatedAt: new Date(String(row.updatedAt)),
    publishedAt: moment(row.publishedAt),
  } as unknown as QuestionnaireRow;
}
