import { lockQuestionnaire } from '#db/queries/questionnaires/lock-questionnaire.ts';
import { updateDraft } from '#db/queries/questionnaires/update-draft.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import { parseDraft } from '#lib/questionnaires/editor/parse-draft.ts';
import type { DefinitionFailure } from '#lib/questionnaires/parse-questionnaire.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export interface SaveDraftInput {
  readonly id: QuestionnaireId;
  /** Of the draft on which the changes were made. */
  readonly revision: number;
  /** As parsed JSON; nothing in it is trusted. */
  readonly draft: unknown;
}

export type SaveDraftFailure =
  | { readonly tag: 'forbidden' | 'not-found' }
  /** Made from a data file: what was asked cannot be changed any more. */
  | { readonly tag: 'imported' }
  | { readonly tag: 'wrong-form'; readonly failures: readonly DefinitionFailure[] }
  /** Somebody saved in between; `revision` is what is stored now. */
  | { readonly tag: 'conflict'; readonly revision: number };

/**
 * Keeps a draft, finished or not. Two editors at once notice each other by the revision, and nothing is overwritten unseen;
 * the same save again is recognised.
 */
export async function saveDraft(
  context: Context,
  caller: Caller,
  input: SaveDraftInput,
): Promise<Result<{ readonly revision: number; readonly at: Date }, SaveDraftFailure>> {
  if (!can(caller.role, 'edit-questionnaire')) return fail({ tag: 'forbidden' });
  const parsed = parseDraft(input.draft);
  if (!parsed.ok) return fail({ tag: 'wrong-form', failures: parsed.failure });
  const at = context.now();
  return inScope(context.connection, caller, async (db) => {
    const stored = await lockQuestionnaire(db, caller, input.id);
    if (!stored) return fail({ tag: 'not-found' });
    if (stored.origin === 'imported') return fail({ tag: 'imported' });
    // The code is how a questionnaire is found again when it is published: it stays what it was made with.
    const draft = { ...parsed.value, code: stored.code };
    const revision = await updateDraft(db, caller, { id: input.id, revision: input.revision, draft, at });
    if (revision !== undefined) return ok({ revision, at });
    // The answer to a save was lost, and the editor sends it again: nobody else was there.
    const isRepeat = stored.revision === input.revision + 1 && canonicalJson(stored.draft) === canonicalJson(draft);
    return isRepeat ? ok({ revision: stored.revision, at }) : fail({ tag: 'conflict', revision: stored.revision });
  });
}
