import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { TypingTool } from '#lib/segmentation/typing-tool/tool.ts';
import { typingQuestionnaire } from '#lib/segmentation/typing-tool/typing-questionnaire.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { definitionOf } from './definition-of.ts';

/** The typing tool of a finished run and its questions as a questionnaire, null where they are none of its own; null when it has no tool. */
export async function readTyping(
  context: Context,
  caller: Caller,
  id: SegmentationId,
): Promise<
  Result<
    { readonly tool: TypingTool; readonly questionnaire: Questionnaire | null } | null,
    { readonly tag: 'forbidden' } | { readonly tag: 'not-found' }
  >
> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const run = await loadSegmentation(db, caller, id);
    if (!run) return fail({ tag: 'not-found' } as const);
    const tool = (run.document as Segmentation | null)?.typing;
    if (!tool) return ok(null);
    const definition = await definitionOf(db, caller, run);
    return ok({ tool, questionnaire: definition ? typingQuestionnaire(definition, tool) : null });
  });
}
