import { findLatestDefinition } from '#db/queries/questionnaires/find-latest-definition.ts';
import { findQuestionnaire, type QuestionnaireRow } from '#db/queries/questionnaires/find-questionnaire.ts';
import { type LinkRow, listLinks } from '#db/queries/questionnaires/list-links.ts';
import { listQuotas } from '#db/queries/questionnaires/list-quotas.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import { quotaProblems } from '#lib/questionnaires/check/quota-problems.ts';
import { diff, type QuestionChange } from '#lib/questionnaires/diff.ts';
import { type Finding, findings } from '#lib/questionnaires/editor/findings.ts';
import { type DefinitionFailure, parseQuestionnaire } from '#lib/questionnaires/parse-questionnaire.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export interface PublishingReading {
  readonly questionnaire: QuestionnaireRow;
  /** What speaks against it, the worst first. */
  readonly findings: readonly Finding[];
  /** What is not as the format wants it though nothing is found; seldom, and never made by the editor. */
  readonly failures: readonly DefinitionFailure[];
  readonly latest: Questionnaire | undefined;
  /** Whether the draft is the latest version as it stands. */
  readonly isSame: boolean;
  /** Against the latest version; undefined before the first, and while the draft has gaps. */
  readonly changes: readonly QuestionChange[] | undefined;
  readonly links: readonly LinkRow[];
  /** Conditions of quota cells that the draft no longer knows: nobody who begins in it would fall into them. */
  readonly lostQuotas: readonly string[];
}

/** All that somebody looks at before publishing: what speaks against it, what changed, and which links there are. */
export async function readPublishing(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId },
): Promise<Result<PublishingReading, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const { questionnaire, latest, links, quotas } = await inScope(context.connection, caller, async (db) => ({
    questionnaire: await findQuestionnaire(db, caller, input.questionnaire),
    latest: (await findLatestDefinition(db, caller, input.questionnaire)) as Questionnaire | undefined,
    links: await listLinks(db, caller, input.questionnaire),
    quotas: await listQuotas(db, caller, input.questionnaire),
  }));
  if (!questionnaire) return fail({ tag: 'not-found' });
  const parsed = parseQuestionnaire(questionnaire.draft);
  const definition = parsed.ok ? parsed.value : undefined;
  const found = findings(questionnaire.draft);
  const isHeld = found.some(({ severity }) => severity === 'error');
  return ok({
    questionnaire,
    findings: found,
    failures: parsed.ok || isHeld ? [] : parsed.failure,
    latest,
    isSame: latest !== undefined && canonicalJson(latest) === canonicalJson(questionnaire.draft),
    changes: latest && definition && diff(latest, definition),
    links,
    lostQuotas: definition
      ? quotas.filter((quota) => quotaProblems(definition, quota).problems.length > 0).map((quota) => quota.expression)
      : [],
  });
}
