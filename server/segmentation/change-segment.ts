import { z } from 'zod';
import { changeSegment as queryChange } from '#db/queries/segmentation/change-segment.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

const name = z.string().trim().max(80);
const note = z.string().trim().max(2_000);
const colour = z.coerce.number().int().min(1).max(10);

/** A segment as its form sends it: what it is to be, and what it was when the form was drawn. */
export const changeSegmentInput = z.strictObject({
  code: z.string().regex(/^[a-z]$/),
  name,
  colour,
  note,
  seenName: z.string().max(200),
  seenColour: colour,
  seenNote: z.string().max(4_000),
});

export type ChangeSegmentFailure =
  | { readonly tag: 'forbidden' }
  /** Somebody else changed it in the meantime, or it is gone. Nothing was changed. */
  | { readonly tag: 'changed' };

/** Names a segment, gives it a colour of the palette and a note. Its code, and what cites it, never change. */
export async function changeSegment(
  context: Context,
  caller: Caller,
  segmentation: SegmentationId,
  input: z.infer<typeof changeSegmentInput>,
): Promise<Result<null, ChangeSegmentFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  const { code, colour } = input;
  const named = input.name || null;
  const seen = { name: input.seenName || null, colour: input.seenColour, note: oneLineEnds(input.seenNote) || null };
  return inScope(context.connection, caller, async (db) => {
    const changed = await queryChange(db, caller, {
      segmentation,
      code,
      name: named,
      colour,
      note: oneLineEnds(input.note) || null,
      seen,
      by: caller.user,
      at: context.now(),
    });
    if (!changed) return fail({ tag: 'changed' });
    await recordActivity(context, db, caller, {
      action: 'segment-changed',
      subject: segmentation,
      ...(named !== null && { name: named }),
    });
    return ok(null);
  });
}

/** A form sends line ends as CR LF, whatever was stored. */
function oneLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
