import { and, eq } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Profile } from '#lib/segmentation/profile/profile.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

/** The profile that a run wrote; undefined when there is no such run, or none was written. */
export async function loadProfile(db: Db, scope: Scope, id: SegmentationId): Promise<Profile | undefined> {
  const [row] = await db
    .select({ profile: segmentations.profile })
    .from(segmentations)
    .where(and(eq(segmentations.workspaceId, scope.workspace), eq(segmentations.id, id)));
  return (row?.profile as Profile | null) ?? undefined;
}
