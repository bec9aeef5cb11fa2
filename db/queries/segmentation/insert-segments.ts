import { sql } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { segments } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

/** Writes the segments that a run found, in their order; what people made of them before is kept when a run is repeated. */
export async function insertSegments(
  db: Db,
  scope: Scope,
  input: { readonly segmentation: SegmentationId; readonly codes: readonly string[] },
): Promise<void> {
  if (input.codes.length === 0) return;
  await db
    .insert(segments)
    .values(
      input.codes.map((code, position) => ({
        workspaceId: scope.workspace,
        segmentationId: input.segmentation,
        code,
        position,
        colour: (position % 10) + 1,
      })),
    )
    .onConflictDoUpdate({
      target: [segments.workspaceId, segments.segmentationId, segments.code],
      set: { position: sql`excluded.position` },
    });
}
