import type { Labels } from '#lib/segmentation/labels.ts';
import type { Profile } from '#lib/segmentation/profile/profile.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { Role } from '#lib/workspaces/role.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';

/** A finished run with what its parts are drawn from. */
export interface Shown {
  /** Address of the run. */
  readonly home: string;
  readonly run: SegmentationView;
  readonly document: Segmentation;
  readonly profile: Profile;
  readonly labels: Labels;
  readonly role: Role;
}
