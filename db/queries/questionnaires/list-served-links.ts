import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import { linkTerms } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Codes of the workspace's links that take answers for real and are not paused, the oldest first. */
export async function listServedLinks(db: Db, scope: Scope): Promise<string[]> {
  const rows = await db
    .select({ code: linkTerms.code })
    .from(linkTerms)
    .where(and(eq(linkTerms.workspaceId, scope.workspace), eq(linkTerms.test, false), eq(linkTerms.paused, false)))
    .orderBy(asc(linkTerms.createdAt), asc(linkTerms.code));
  return rows.map(({ code }) => code);
}
