'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { processContext } from '#server/process-context.ts';
import { deleteWorkspace } from '#server/workspaces/delete-workspace.ts';
import { removeDemo } from '#server/workspaces/remove-demo.ts';
import { updateWorkspace, updateWorkspaceInput } from '#server/workspaces/update-workspace.ts';
import { answerForm, type FormError, foreignPage } from '../../../_door/answer-form.ts';
import type { FormState } from '../../../_door/form-state.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { readForm } from '../../../_door/read-form.ts';
import { requireCaller } from '../../../_door/require-caller.ts';

const slugText = z.string().max(100).catch('');

/** Saves name and time zone. */
export async function submitSettings(slug: string, before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { keep: ['name', 'timeZone'], errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const inside = await requireCaller(slugText.parse(slug));
  const read = readForm(updateWorkspaceInput, form);
  if (!read.ok) return answer(read.errors);
  const result = await updateWorkspace(processContext(), inside.caller, read.value);
  if (!result.ok) return answer([{ field: null, key: 'members.error.forbidden' }]);
  redirect(`/${inside.slug}/settings?done=saved`);
}

/** Takes the demo away. */
export async function submitDemoRemoval(slug: string): Promise<void> {
  if (!(await fromOurPage())) redirect('/');
  const inside = await requireCaller(slugText.parse(slug));
  const result = await removeDemo(processContext(), inside.caller);
  redirect(result.ok ? '/' : `/${inside.slug}`);
}

/** Deletes the workspace when its name was typed. */
export async function submitDeletion(slug: string, before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { keep: ['name'], errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const inside = await requireCaller(slugText.parse(slug));
  const read = readForm(z.strictObject({ name: z.string().min(1).max(400) }), form);
  if (!read.ok) return answer(read.errors);
  const result = await deleteWorkspace(processContext(), inside.caller, read.value);
  if (!result.ok) {
    const forbidden = result.failure.tag === 'forbidden';
    return answer([
      forbidden ? { field: null, key: 'members.error.forbidden' } : { field: 'name', key: 'workspaces.otherName' },
    ]);
  }
  redirect('/workspaces?done=deleted');
}
