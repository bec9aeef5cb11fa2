import type { SegmentationId } from '#lib/ids.ts';
import type { Context } from '#server/context.ts';
import { type ListedPersona, listPersonas } from '#server/personas/list-personas.ts';
import { requestDraft } from '#server/personas/request-draft.ts';
import { expectOk } from './expect-ok.ts';
import type { Demo } from './open-demo.ts';
import { waitUntil } from './wait-until.ts';

/** The personas of a segmentation, drafted if they are not there, when the worker has finished them. */
export async function draft(
  context: Context,
  { caller, locale }: Demo,
  segmentation: SegmentationId,
): Promise<readonly ListedPersona[]> {
  const list = async () => expectOk('list personas', await listPersonas(context, caller, { locale, segmentation }));
  if ((await list()).length === 0) expectOk('ask for personas', await requestDraft(context, caller, segmentation));
  return waitUntil('personas', async () => {
    const personas = await list();
    return personas.every(({ drafted, pending }) => drafted && pending === null) ? personas : undefined;
  });
}
