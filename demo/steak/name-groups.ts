import { listSegments } from '#db/queries/segmentation/list-segments.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import type { Context } from '#server/context.ts';
import { changeSegment } from '#server/segmentation/change-segment.ts';
import { expectOk } from '../expect-ok.ts';
import type { Demo } from '../open-demo.ts';

/** Names the segments of the poll by nothing but their source: nobody has looked at them yet, and its licence asks for it. */
export async function nameGroups(context: Context, { caller }: Demo, id: SegmentationId): Promise<void> {
  const segments = await inScope(context.connection, caller, (db) => listSegments(db, caller, id));
  for (const { code, name, colour, note } of segments) {
    if (name !== null) continue;
    const wish = {
      code,
      name: `Poll, group ${code.toUpperCase()} (FiveThirtyEight, CC BY 4.0)`,
      colour,
      note: 'From “How Americans Like Their Steak”, FiveThirtyEight 2014, as in the R package fivethirtyeight.',
      seenName: '',
      seenColour: colour,
      seenNote: note ?? '',
    };
    expectOk('name a segment', await changeSegment(context, caller, id, wish));
  }
}
