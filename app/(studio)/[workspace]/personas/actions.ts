'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseId } from '#lib/ids.ts';
import { cancelDraft } from '#server/personas/cancel-draft.ts';
import { requestDraft } from '#server/personas/request-draft.ts';
import { processContext } from '#server/process-context.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { requireCaller } from '../../../_door/require-caller.ts';

/** Asks for a draft of the personas of a segmentation, the first or a new one. */
export async function submitDraft(slug: string, segmentation: string): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const id = parseId<'segmentation'>(segmentation);
  if (!id) redirect(`/${inside.slug}/personas?failed=not-found`);
  const result = await requestDraft(processContext(), inside.caller, id);
  redirect(`/${inside.slug}/personas?${result.ok ? 'done=draft' : `failed=${result.failure.tag}`}`);
}

/** Stops a draft that is under way. */
export async function submitStop(slug: string, segmentation: string): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const id = parseId<'segmentation'>(segmentation);
  if (!id) redirect(`/${inside.slug}/personas?failed=not-found`);
  const result = await cancelDraft(processContext(), inside.caller, id);
  redirect(`/${inside.slug}/personas?${result.ok ? 'done=stop' : `failed=${result.failure.tag}`}`);
}

async function insideFromOurPage(slug: unknown) {
  if (!(await fromOurPage())) redirect('/');
  return requireCaller(z.string().max(100).catch('').parse(slug));
}
