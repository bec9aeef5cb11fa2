import { and, asc, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { linkTerms } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';
import type { LinkTerms } from './find-link-terms.ts';

export interface LinkRow extends LinkTerms {
  readonly code: string;
  readonly createdAt: Date;
}

/** The links of a questionnaire with their terms, the oldest first. */
export async function listLinks(db: Db, scope: Scope, questionnaireId: QuestionnaireId): Promise<readonly LinkRow[]> {
  return db
    .select({
      code: linkTerms.code,
      version: linkTerms.version,
      channel: linkTerms.channel,
      hidden: linkTerms.hidden,
      opensAt: linkTerms.opensAt,
      closesAt: linkTerms.closesAt,
      paused: linkTerms.paused,
      test: linkTerms.test,
      createdAt: linkTerms.createdAt,
    })
    .from(linkTerms)
    .where(and(eq(linkTerms.workspaceId, scope.workspace), eq(linkTerms.questionnaireId, questionnaireId)))
    .orderBy(asc(linkTerms.createdAt), asc(linkTerms.code));
}
