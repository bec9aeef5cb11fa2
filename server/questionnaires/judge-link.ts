import type { Db } from '#db/connection.ts';
import { findDefinition } from '#db/queries/questionnaires/find-definition.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { campaignFields, type LinkWish } from '#lib/questionnaires/link-wish.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';

/** What is wrong with the terms wished for a link. */
export type LinkProblem =
  | { readonly tag: 'no-such-version' }
  | { readonly tag: 'closes-before-it-opens' }
  /** Not a hidden question of the version, or not what it takes: with it nobody could answer. */
  | { readonly tag: 'wrong-hidden'; readonly code: string };

/** Looks whether a link on these terms would work, and gives its hidden values without the empty ones. */
export async function judgeLink(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
  wish: LinkWish,
): Promise<LinkProblem | { readonly tag: 'sound'; readonly hidden: Readonly<Record<string, string>> }> {
  const definition = await findDefinition(db, scope, { questionnaireId, version: wish.version });
  if (!definition) return { tag: 'no-such-version' };
  if (wish.opensAt && wish.closesAt && wish.opensAt >= wish.closesAt) return { tag: 'closes-before-it-opens' };
  const plan = planOf(definition);
  const hidden = Object.entries(wish.hidden).filter(([, value]) => value !== '');
  const ofQuestions = hidden.filter(([name]) => !campaigns.has(name));
  const stranger = ofQuestions.find(([code]) => plan.questions.get(code)?.type !== 'hidden');
  if (stranger) return { tag: 'wrong-hidden', code: stranger[0] };
  const [problem] = walk(plan, Object.fromEntries(ofQuestions)).problems.filter(({ code }) =>
    ofQuestions.some(([name]) => name === code),
  );
  if (problem) return { tag: 'wrong-hidden', code: problem.code };
  return { tag: 'sound', hidden: Object.fromEntries(hidden) };
}

const campaigns: ReadonlySet<string> = new Set(campaignFields);
