import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { linkTerms } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

export interface LinkTerms {
  readonly version: number;
  readonly channel: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly paused: boolean;
  /** What comes through it is flagged as a test: no place, no code, no analysis. */
  readonly test: boolean;
}

/** On what terms a link of this questionnaire is open. */
export async function findLinkTerms(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly code: string },
): Promise<LinkTerms | undefined> {
  const [row] = await db
    .select({
      version: linkTerms.version,
      channel: linkTerms.channel,
      hidden: linkTerms.hidden,
      opensAt: linkTerms.opensAt,
      closesAt: linkTerms.closesAt,
      paused: linkTerms.paused,
      test: linkTerms.test,
    })
    .from(linkTerms)
    .where(
      and(
        eq(linkTerms.workspaceId, scope.workspace),
        eq(linkTerms.questionnaireId, input.questionnaireId),
        eq(linkTerms.code, input.code),
      ),
    );
  return row;
}
