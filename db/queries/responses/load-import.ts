import { and, eq } from 'drizzle-orm';
import type { ImportId, QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { imports } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

export interface ImportRow {
  readonly id: ImportId;
  readonly fileName: string;
  readonly shape: string;
  readonly mapping: unknown;
  readonly state: 'mapping' | 'queued' | 'running' | 'done' | 'failed';
  readonly progress: number;
  readonly questionnaire: QuestionnaireId | null;
  readonly outcome: unknown;
}

/** An import without its bytes; undefined when there is none. `lock` holds the row until the transaction ends. */
export async function loadImport(
  db: Db,
  scope: Scope,
  input: { readonly id: ImportId; readonly lock?: boolean },
): Promise<ImportRow | undefined> {
  const query = db
    .select({
      id: imports.id,
      fileName: imports.fileName,
      shape: imports.shape,
      mapping: imports.codebook,
      state: imports.state,
      progress: imports.progress,
      questionnaire: imports.questionnaireId,
      outcome: imports.outcome,
    })
    .from(imports)
    .where(and(eq(imports.workspaceId, scope.workspace), eq(imports.id, input.id)));
  const [row] = input.lock ? await query.for('update') : await query;
  return row;
}
