import type { Db } from '#db/connection.ts';
import { eachComplete } from '#db/queries/questionnaires/each-complete.ts';
import { findDefinition } from '#db/queries/questionnaires/find-definition.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { inQuota } from '#lib/questionnaires/in-quota.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';

/**
 * How many complete responses fall into a quota's cell already. Nobody can complete one meanwhile, until the
 * transaction of `db` ends. Cost: about 20 µs a response.
 */
export async function countComplete(
  db: Db,
  scope: Scope,
  questionnaire: QuestionnaireId,
  expression: string,
): Promise<number> {
  const plans = new Map<number, ReturnType<typeof planOf> | undefined>();
  let count = 0;
  await eachComplete(db, scope, questionnaire, async ({ version, answers }) => {
    if (!plans.has(version)) {
      const definition = await findDefinition(db, scope, { questionnaireId: questionnaire, version });
      plans.set(version, definition && planOf(definition));
    }
    const plan = plans.get(version);
    if (plan && inQuota(plan, answers)(expression)) count += 1;
  });
  return count;
}
