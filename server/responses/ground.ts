import type { StoredResponse } from '#db/queries/responses/find-response.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import type { Context } from '../context.ts';
import { loadPlan } from '../questionnaires/load-plan.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';

/** On what a save builds: the revision and the version of the response, and the hidden answers that it came with. */
export interface Ground {
  readonly base: number;
  readonly plan: Plan;
  readonly kept: Readonly<Record<string, unknown>>;
  readonly askQuotas: boolean;
  /** When the response began, where that is kept to the second. */
  readonly begunAt?: Date | undefined;
  /** Pages that were sent before. */
  readonly timeline?: StoredResponse['timeline'] | undefined;
}

/** A response that began in an earlier version stays with it, and what came with the link is not sent again. */
export function needsStored({ terms, plan }: OpenLink): boolean {
  return terms.version > 1 || [...plan.questions.values()].some((question) => question.type === 'hidden');
}

/** Whether who completes through this link needs a place: a test takes none. */
export function asksQuotas({ hasQuotas, terms }: OpenLink): boolean {
  return hasQuotas && !terms.test;
}

/** The plan of the version in which a response began. */
export async function planOfResponse(
  context: Context,
  link: OpenLink,
  stored: { readonly version: number },
): Promise<Plan> {
  if (stored.version === link.terms.version) return link.plan;
  const { workspace, questionnaire } = link;
  return (await loadPlan(context, { workspace, questionnaire, version: stored.version })) ?? link.plan;
}

/** The ground that a stored response is. */
export async function groundOf(
  context: Context,
  link: OpenLink,
  stored: Pick<StoredResponse, 'version' | 'revision' | 'answers' | 'startedAt' | 'timeline'>,
): Promise<Ground> {
  const { revision, answers, timeline } = stored;
  const plan = await planOfResponse(context, link, stored);
  const hidden = Object.entries(answers).filter(([code]) => plan.questions.get(code)?.type === 'hidden');
  const begunAt = plan.questionnaire.anonymous ? undefined : stored.startedAt;
  return { base: revision, plan, kept: Object.fromEntries(hidden), askQuotas: asksQuotas(link), begunAt, timeline };
}
