import { findDefinition } from '#db/queries/questionnaires/find-definition.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, WorkspaceId } from '#lib/ids.ts';
import { type Plan, planOf } from '#lib/questionnaires/logic/plan.ts';
import { isRegion } from '#lib/questionnaires/question-types/location/regions.ts';
import type { Context } from '../context.ts';
import { Memory } from './memory.ts';

/** A version made ready to run. Versions never change, so each is read once and kept, up to 500 of them. */
export async function loadPlan(
  context: Context,
  of: { readonly workspace: WorkspaceId; readonly questionnaire: QuestionnaireId; readonly version: number },
): Promise<Plan | undefined> {
  const memory = Memory.of<Plan | undefined>(context.connection, 'plans', { most: 500, milliseconds: 3_600_000 });
  const key = `${of.workspace}/${of.questionnaire}/${of.version}`;
  return memory.get(key, () => readPlan(context, of), context.now().getTime());
}

async function readPlan(
  context: Context,
  of: { readonly workspace: WorkspaceId; readonly questionnaire: QuestionnaireId; readonly version: number },
): Promise<Plan | undefined> {
  const scope = { workspace: of.workspace };
  const definition = await inScope(context.connection, scope, (db) =>
    findDefinition(db, scope, { questionnaireId: of.questionnaire, version: of.version }),
  );
  return definition && planOf(definition, { isRegion });
}
