'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { archiveQuestionnaire } from '#server/questionnaires/archive-questionnaire.ts';
import { deleteQuestionnaire } from '#server/questionnaires/delete-questionnaire.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { requireCaller } from '../../../_door/require-caller.ts';

/** Puts a questionnaire into the archive or takes it out, and says so on the list with the way back. */
export async function submitArchive(slug: string, archived: boolean, form: FormData): Promise<void> {
  const { inside, id } = await read(slug, form);
  const result = await archiveQuestionnaire(processContext(), inside.caller, { id, archived: archived === true });
  const done = `done=${archived ? 'archived' : 'unarchived'}&questionnaire=${id}`;
  redirect(`/${inside.slug}/questionnaires?${result.ok ? done : `failed=${result.failure.tag}`}`);
}

/** Deletes an archived questionnaire that nobody has answered. */
export async function submitDeletion(slug: string, form: FormData): Promise<void> {
  const { inside, id } = await read(slug, form);
  const result = await deleteQuestionnaire(processContext(), inside.caller, { id });
  redirect(`/${inside.slug}/questionnaires?archive=1&${result.ok ? 'done=deleted' : `failed=${result.failure.tag}`}`);
}

async function read(slug: unknown, form: FormData) {
  if (!(await fromOurPage())) redirect('/');
  const inside = await requireCaller(z.string().max(100).catch('').parse(slug));
  const id = parseId<'questionnaire'>(form.get('questionnaire'));
  if (!id) redirect(`/${inside.slug}/questionnaires?failed=not-found`);
  return { inside, id };
}
