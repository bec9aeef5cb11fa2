import { listSegments } from '#db/queries/segmentation/list-segments.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { numericCells } from '#lib/segmentation/profile/numeric-cells.ts';
import type { Context } from '#server/context.ts';
import { changeSegment } from '#server/segmentation/change-segment.ts';
import { type Evidence, loadEvidence } from '#server/segmentation/load-evidence.ts';
import { expectOk } from '../expect-ok.ts';
import type { Demo } from '../open-demo.ts';
import { type PlannedSegment, plan } from './plan.ts';

/** Names the segments after the planted ones whose motives they show, and tells which is which, by segment code. */
export async function nameSegments(
  context: Context,
  { caller, locale }: Demo,
  id: SegmentationId,
): Promise<ReadonlyMap<string, PlannedSegment>> {
  const evidence = await loadEvidence(context, caller, id, 'en');
  if (!evidence) throw new Error(`segmentation ${id} has no evidence`);
  const planned = recognise(evidence);
  for (const { code, name, colour, note } of await inScope(context.connection, caller, (db) =>
    listSegments(db, caller, id),
  )) {
    const of = planned.get(code);
    if (!of || name !== null) continue;
    const seen = { seenName: '', seenColour: colour, seenNote: note ?? '' };
    const wish = { code, name: of.name[locale], colour, note: of.note, ...seen };
    expectOk('name a segment', await changeSegment(context, caller, id, wish));
  }
  return planned;
}

/** Each found segment with the planted one nearest to its mean motives; none twice. */
function recognise({ table, segments }: Evidence): Map<string, PlannedSegment> {
  const rows = Object.keys(plan.segments[0]?.why ?? {});
  const meanOf = (segment: number, row: string): number => {
    const column = table.columns.find(({ name }) => name === `why.${row}`);
    const cells = (column && numericCells(column)) ?? [];
    const mine = Array.from(cells).filter((cell, at) => segments.of[at] === segment && !Number.isNaN(cell));
    return mine.reduce((sum, cell) => sum + cell, 0) / Math.max(1, mine.length);
  };
  const pairs = segments.codes.flatMap((code, segment) => {
    const means = rows.map((row) => meanOf(segment, row));
    return plan.segments.map((planned) => {
      const off = rows.reduce((sum, row, at) => sum + ((means[at] ?? 0) - (planned.why[row] ?? 0)) ** 2, 0);
      return { code, planned, off };
    });
  });
  const found = new Map<string, PlannedSegment>();
  for (const { code, planned } of pairs.sort((a, b) => a.off - b.off)) {
    if (!found.has(code) && ![...found.values()].includes(planned)) found.set(code, planned);
  }
  return found;
}
