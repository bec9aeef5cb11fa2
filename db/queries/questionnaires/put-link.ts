import { and, asc, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { links, linkTerms } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Leads the link of this channel to a version, and makes the link under `code` when there is none; its code. */
export async function putLink(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly channel: string;
    readonly code: string;
    readonly version: number;
    readonly at: Date;
  },
): Promise<string> {
  const { questionnaireId, channel, version, at } = input;
  const ofChannel = and(
    eq(linkTerms.workspaceId, scope.workspace),
    eq(linkTerms.questionnaireId, questionnaireId),
    eq(linkTerms.channel, channel),
  );
  const [known] = await db
    .select({ code: linkTerms.code })
    .from(linkTerms)
    .where(ofChannel)
    .orderBy(asc(linkTerms.createdAt))
    .limit(1);
  if (known) {
    await db
      .update(linkTerms)
      .set({ version })
      .where(and(ofChannel, eq(linkTerms.code, known.code)));
    return known.code;
  }
  const { code } = input;
  await db.insert(links).values({ code, workspaceId: scope.workspace, questionnaireId });
  await db.insert(linkTerms).values({
    workspaceId: scope.workspace,
    questionnaireId,
    code,
    version,
    channel,
    hidden: {},
    opensAt: null,
    closesAt: null,
    paused: false,
    createdAt: at,
  });
  return code;
}
