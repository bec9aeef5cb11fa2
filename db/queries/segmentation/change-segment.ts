import { sql } from 'drizzle-orm';
import type { SegmentationId, UserId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface ChangeSegment {
  readonly segmentation: SegmentationId;
  readonly code: string;
  readonly name: string | null;
  readonly colour: number;
  readonly note: string | null;
  /** As they were seen by who changes them. */
  readonly seen: { readonly name: string | null; readonly colour: number; readonly note: string | null };
  readonly by: UserId | null;
  readonly at: Date;
}

/**
 * Writes what somebody made of a segment, if it still is as they saw it; false when it is not, or is not there. A segment
 * that had the colour takes the old one in exchange, so that no two look alike.
 */
export async function changeSegment(db: Db, scope: Scope, input: ChangeSegment): Promise<boolean> {
  const { segmentation, code, name, colour, note, seen } = input;
  // All segments of the run are held, in one order, so that two exchanges of colours wait for each other.
  const rows = await db.execute<{ code: string; name: string | null; colour: number; note: string | null }>(sql`
    select code, name, colour, note from segments
    where workspace_id = ${scope.workspace} and segmentation_id = ${segmentation} order by code for update`);
  const now = [...rows].find((row) => row.code === code);
  if (!now || now.name !== seen.name || now.colour !== seen.colour || now.note !== seen.note) return false;
  if (colour !== now.colour) {
    await db.execute(sql`
      update segments set colour = ${now.colour}
      where workspace_id = ${scope.workspace} and segmentation_id = ${segmentation} and colour = ${colour}`);
  }
  await db.execute(sql`
    update segments set name = ${name}, colour = ${colour}, note = ${note},
      updated_by = ${input.by}, updated_at = ${input.at.toISOString()}
    where workspace_id = ${scope.workspace} and segmentation_id = ${segmentation} and code = ${code}`);
  return true;
}
