import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { linkTerms } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';
import type { LinkTerms } from './find-link-terms.ts';

/** Changes the terms that are named of a link of this questionnaire; its channel, or undefined when there is no such link. */
export async function changeLinkTerms(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly code: string;
    readonly change: Partial<Omit<LinkTerms, 'test'>>;
  },
): Promise<string | undefined> {
  const { hidden, ...terms } = input.change;
  const [row] = await db
    .update(linkTerms)
    .set({ ...terms, ...(hidden && { hidden: { ...hidden } }) })
    .where(
      and(
        eq(linkTerms.workspaceId, scope.workspace),
        eq(linkTerms.questionnaireId, input.questionnaireId),
        eq(linkTerms.code, input.code),
      ),
    )
    .returning({ channel: linkTerms.channel });
  return row?.channel;
}
