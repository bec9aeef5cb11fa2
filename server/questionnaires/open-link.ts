import { countCodes } from '#db/queries/questionnaires/count-codes.ts';
import { findIncentive, type IncentiveRow } from '#db/queries/questionnaires/find-incentive.ts';
import { findLinkHome } from '#db/queries/questionnaires/find-link-home.ts';
import { findLinkTerms, type LinkTerms } from '#db/queries/questionnaires/find-link-terms.ts';
import { listQuotas } from '#db/queries/questionnaires/list-quotas.ts';
import { findWorkspaceName } from '#db/queries/workspaces/find-workspace-name.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { QuestionnaireId, WorkspaceId } from '#lib/ids.ts';
import { givesCodes } from '#lib/questionnaires/incentive-terms.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import type { Context } from '../context.ts';
import { loadPlan } from './load-plan.ts';
import { Memory } from './memory.ts';

/** A published link with all that the door needs to take answers through it. */
export interface OpenLink {
  readonly code: string;
  readonly workspace: WorkspaceId;
  readonly questionnaire: QuestionnaireId;
  readonly terms: LinkTerms;
  /** The plan of the version that who begins now gets. */
  readonly plan: Plan;
  readonly hasQuotas: boolean;
  readonly incentive: IncentiveRow | undefined;
  /** Codes that are left, when they are few: nobody shall answer for a code that is not there. */
  readonly codesLeft: number | undefined;
  /** Name of the workspace: who asks. */
  readonly brand: string;
}

/**
 * The link of this code, or undefined. Remembered for a second, so a change of its terms is seen within that time; whether
 * it is open, and whether quotas have room, is asked again where a response is stored.
 */
export async function openLink(context: Context, code: string): Promise<OpenLink | undefined> {
  if (!/^[A-Za-z0-9_-]{4,40}$/.test(code)) return undefined;
  return links(context).get(code, () => readLink(context, code), context.now().getTime());
}

/** Forgets what is remembered of a link in this process, when it is known to have changed. */
export function forgetLink(context: Context, code: string): void {
  links(context).forget(code);
}

function links(context: Context): Memory<OpenLink | undefined> {
  return Memory.of(context.connection, 'links', { most: 5000, milliseconds: 1000 });
}

async function readLink(context: Context, code: string): Promise<OpenLink | undefined> {
  const home = await findLinkHome(context.connection.db, code);
  if (!home) return undefined;
  const { workspace, questionnaire } = home;
  const scope = { workspace };
  const found = await inScope(context.connection, scope, async (db) => ({
    terms: await findLinkTerms(db, scope, { questionnaireId: questionnaire, code }),
    quotas: await listQuotas(db, scope, questionnaire),
    incentive: await findIncentive(db, scope, questionnaire),
    brand: await findWorkspaceName(db, workspace),
  }));
  if (!found.terms) return undefined;
  const plan = await loadPlan(context, { workspace, questionnaire, version: found.terms.version });
  if (!plan) return undefined;
  const { terms, quotas, incentive, brand } = found;
  const codesLeft = incentive && givesCodes(incentive) ? await countFew(context, scope, incentive) : undefined;
  return { code, workspace, questionnaire, terms, plan, hasQuotas: quotas.length > 0, incentive, codesLeft, brand };
}

/** Above this many, a pool counts as full and is not counted to its end. */
const few = 20;

async function countFew(context: Context, scope: Scope, incentive: IncentiveRow): Promise<number | undefined> {
  const left = await inScope(context.connection, scope, (db) => countCodes(db, scope, incentive.id, few + 1));
  return left > few ? undefined : left;
}
