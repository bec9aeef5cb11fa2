import { findIncentive } from '#db/queries/questionnaires/find-incentive.ts';
import { findLatestOrDraft } from '#db/queries/questionnaires/find-latest-or-draft.ts';
import { listLinks } from '#db/queries/questionnaires/list-links.ts';
import { lockQuestionnaire } from '#db/queries/questionnaires/lock-questionnaire.ts';
import { storeIncentive } from '#db/queries/questionnaires/store-incentive.ts';
import { inScope } from '#db/scope.ts';
import { type QuestionnaireId, uuidv7 } from '#lib/ids.ts';
import type { Incentive } from '#lib/questionnaires/incentive.ts';
import { changedTerms } from '#lib/questionnaires/incentive-terms.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { forgetLink } from './open-link.ts';
import { questionnaireName } from './questionnaire-name.ts';

export type SetIncentiveFailure = { readonly tag: 'forbidden' | 'not-found' | 'imported' };

/**
 * Sets what a questionnaire gives from now on; null gives nothing. Who began before keeps what was promised, pool and
 * ledger stay, and another label, message or address of the same kind is a correction for everybody.
 */
export async function setIncentive(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly incentive: Incentive | null },
): Promise<Result<null, SetIncentiveFailure>> {
  if (!can(caller.role, 'manage-incentives')) return fail({ tag: 'forbidden' });
  const { questionnaire, incentive } = input;
  const at = context.now();
  const result = await inScope(
    context.connection,
    caller,
    async (db): Promise<Result<readonly string[], SetIncentiveFailure>> => {
      const held = await lockQuestionnaire(db, caller, questionnaire);
      if (!held) return fail({ tag: 'not-found' });
      if (held.origin === 'imported') return fail({ tag: 'imported' });
      const before = await findIncentive(db, caller, questionnaire);
      if (!before && !incentive) return ok([]);
      const links = (await listLinks(db, caller, questionnaire)).map(({ code }) => code);
      const asked = await findLatestOrDraft(db, caller, questionnaire);
      // Of an anonymous questionnaire only days are known: a first incentive would come to nobody before tomorrow.
      const isFirst = !before && (links.length === 0 || asked?.anonymous === true);
      const { kind, ...settings } = incentive ?? { kind: 'none' as const };
      const terms = isFirst ? { kind, settings } : changedTerms(before, incentive ?? undefined, at);
      const id = before?.id ?? uuidv7<'incentive'>(at.getTime(), context.randomBytes(10));
      await storeIncentive(db, caller, { questionnaireId: questionnaire, id, terms, at });
      const name = await questionnaireName(db, caller, questionnaire);
      const details = { what: terms.kind };
      await recordActivity(context, db, caller, { action: 'incentive-changed', subject: questionnaire, name, details });
      return ok(links);
    },
  );
  if (!result.ok) return result;
  for (const link of result.value) forgetLink(context, link);
  return ok(null);
}
