import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { links, linkTerms } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';
import type { LinkTerms } from './find-link-terms.ts';

/** Makes a link to a version under a code that nobody has. */
export async function insertLink(
  db: Db,
  scope: Scope,
  link: LinkTerms & { readonly questionnaireId: QuestionnaireId; readonly code: string; readonly at: Date },
): Promise<void> {
  const { at, hidden, ...terms } = link;
  const { code, questionnaireId } = link;
  await db.insert(links).values({ code, workspaceId: scope.workspace, questionnaireId });
  await db.insert(linkTerms).values({ workspaceId: scope.workspace, ...terms, hidden: { ...hidden }, createdAt: at });
}
