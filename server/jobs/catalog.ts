import { z } from 'zod';
import { parseId, type SegmentationId, type WorkspaceId } from '#lib/ids.ts';

/** Every job there is: its name and what it is told. The work itself lies in `handlers/`, known to the worker alone. */
export const jobs = {
  'run-segmentation': z.strictObject({ workspace: idOf<'workspace'>(), segmentation: idOf<'segmentation'>() }),
  'draft-personas': z.strictObject({ workspace: idOf<'workspace'>(), segmentation: idOf<'segmentation'>() }),
  'draw-journey': z.strictObject({ workspace: idOf<'workspace'>(), map: idOf<'journey-map'>() }),
  /** On behalf of whoever asked; null when that was the installation. */
  'run-import': z.strictObject({
    workspace: idOf<'workspace'>(),
    import: idOf<'import'>(),
    user: idOf<'user'>().nullable(),
  }),
  'check-quality': z.strictObject({ workspace: idOf<'workspace'>(), questionnaire: idOf<'questionnaire'>() }),
  /** These responses were erased: what quotes them forgets them. */
  'forget-responses': z.strictObject({
    workspace: idOf<'workspace'>(),
    questionnaire: idOf<'questionnaire'>(),
    responses: z.array(idOf<'response'>()).max(1000),
  }),
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]>;

export type RunSegmentation = { workspace: WorkspaceId; segmentation: SegmentationId };

function idOf<Name extends string>() {
  return z.string().transform((text, context) => {
    const id = parseId<Name>(text);
    if (id) return id;
    context.addIssue({ code: 'custom', message: 'not an id' });
    return z.NEVER;
  });
}
