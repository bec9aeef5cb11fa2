import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { rowColumns, rowOf } from './response-row-columns.ts';

/** One response with all that a member may know of it. */
export interface LoadedResponse extends ResponseRow {
  readonly note: string | null;
  readonly ruledAt: Date | null;
  /** Who ruled, by name; null when they are gone, or when it was a command. */
  readonly ruledBy: string | null;
  readonly page: string | null;
  readonly timeline: readonly (readonly [page: string, seconds: number])[];
}

/** A response of this questionnaire, or undefined ([S15]). */
export async function loadResponse(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly id: ResponseId },
): Promise<LoadedResponse | undefined> {
  const [row] = await db.execute<Record<string, unknown>>(sql`
    select ${rowColumns}, r.note, r.page, r.timeline, r.ruled_at as "ruledAt",
      (select u.name from users u where u.id = r.ruled_by) as "ruledBy"
    from responses r where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaireId}
      and r.id = ${input.id}`);
  if (!row) return undefined;
  const ruledAt = row.ruledAt === null ? null : new Date(String(row.ruledAt));
  return { ...rowOf(row), ruledAt } as LoadedResponse;
}
