'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseId, type SegmentationId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { cancelSegmentation } from '#server/segmentation/cancel-segmentation.ts';
import { changeSegment, changeSegmentInput } from '#server/segmentation/change-segment.ts';
import { deleteSegmentation } from '#server/segmentation/delete-segmentation.ts';
import { renameSegmentation } from '#server/segmentation/rename-segmentation.ts';
import { repeatSegmentation } from '#server/segmentation/repeat-segmentation.ts';
import { retrySegmentation } from '#server/segmentation/retry-segmentation.ts';
import { fromOurPage } from '../../../../_door/from-our-page.ts';
import { textsOf } from '../../../../_door/read-form.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';

/** Ends a run that waits or works. */
export async function submitCancel(slug: string, id: string): Promise<void> {
  const { inside, run, home } = await at(slug, id);
  const result = await cancelSegmentation(processContext(), inside.caller, run);
  redirect(result.ok ? home : `${home}?failed=${result.failure.tag}`);
}

/** Asks once more for a run that failed or was cancelled. */
export async function submitRetry(slug: string, id: string): Promise<void> {
  const { inside, run, home } = await at(slug, id);
  const result = await retrySegmentation(processContext(), inside.caller, run);
  redirect(result.ok ? home : `${home}?failed=${result.failure.tag}`);
}

/** Asks for a new run with the same choices, with another number of segments when `k` says so. */
export async function submitRepeat(slug: string, id: string, form: FormData): Promise<void> {
  const { inside, run, home } = await at(slug, id);
  const input = z.strictObject({ k: z.coerce.number().int().min(1).max(26).optional() }).safeParse(textsOf(form));
  if (!input.success) redirect(`${home}?failed=form`);
  const { k } = input.data;
  const result = await repeatSegmentation(processContext(), inside.caller, { id: run, ...(k !== undefined && { k }) });
  redirect(result.ok ? `/${inside.slug}/segmentation/${result.value}` : `${home}?failed=${result.failure.tag}`);
}

/** Deletes a run with its segments and what was made of them. */
export async function submitDelete(slug: string, id: string): Promise<void> {
  const { inside, run, home } = await at(slug, id);
  const result = await deleteSegmentation(processContext(), inside.caller, run);
  redirect(result.ok ? `/${inside.slug}/segmentation?done=deleted` : `${home}?failed=${result.failure.tag}`);
}

/** Names a run. */
export async function submitName(slug: string, id: string, form: FormData): Promise<void> {
  const { inside, run, home } = await at(slug, id);
  const input = z.strictObject({ name: z.string().max(1_000) }).safeParse(textsOf(form));
  if (!input.success) redirect(`${home}?failed=form`);
  const result = await renameSegmentation(processContext(), inside.caller, { id: run, name: input.data.name });
  redirect(result.ok ? `${home}?done=named` : `${home}?failed=${result.failure.tag}`);
}

/** Names and colours a segment; says when somebody else was quicker. */
export async function submitSegment(slug: string, id: string, form: FormData): Promise<void> {
  const { inside, run, home } = await at(slug, id);
  const input = changeSegmentInput.safeParse(textsOf(form));
  if (!input.success) redirect(`${home}?failed=form`);
  const result = await changeSegment(processContext(), inside.caller, run, input.data);
  redirect(`${home}?${result.ok ? 'done=segment' : `failed=${result.failure.tag}`}#segment-${input.data.code}`);
}

async function at(slug: unknown, id: unknown) {
  if (!(await fromOurPage())) redirect('/');
  const inside = await requireCaller(z.string().max(100).catch('').parse(slug));
  const run: SegmentationId | undefined = parseId<'segmentation'>(id);
  if (!run) redirect(`/${inside.slug}/segmentation`);
  return { inside, run, home: `/${inside.slug}/segmentation/${run}` };
}
