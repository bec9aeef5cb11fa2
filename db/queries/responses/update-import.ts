import { and, eq, inArray } from 'drizzle-orm';
import type { ImportId, QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { imports } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { ImportRow } from './load-import.ts';

/** Changes an import that is in one of the states `from`; whether there was one. */
export async function updateImport(
  db: Db,
  scope: Scope,
  input: {
    readonly id: ImportId;
    readonly from: readonly ImportRow['state'][];
    readonly set: {
      readonly state?: ImportRow['state'];
      readonly progress?: number;
      readonly mapping?: object;
      readonly outcome?: object;
      readonly questionnaire?: QuestionnaireId;
      /** The file is no longer needed. */
      readonly bytes?: null;
    };
  },
): Promise<boolean> {
  const { mapping, questionnaire, ...rest } = input.set;
  const rows = await db
    .update(imports)
    .set({
      ...rest,
      ...(mapping !== undefined && { codebook: mapping }),
      ...(questionnaire !== undefined && { questionnaireId: questionnaire }),
    })
    .where(
      and(eq(imports.workspaceId, scope.workspace), eq(imports.id, input.id), inArray(imports.state, [...input.from])),
    )
    .returning({ id: imports.id });
  return rows.length === 1;
}
