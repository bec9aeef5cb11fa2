'use server';

import { redirect } from 'next/navigation';
import { processContext } from '#server/process-context.ts';
import { createWorkspace, createWorkspaceInput } from '#server/workspaces/create-workspace.ts';
import { answerForm, type FormError, foreignPage } from '../../_door/answer-form.ts';
import type { FormState } from '../../_door/form-state.ts';
import { fromOurPage } from '../../_door/from-our-page.ts';
import { readForm } from '../../_door/read-form.ts';
import { requireSession } from '../../_door/require-session.ts';

/** Makes a workspace and goes into it. */
export async function submitWorkspace(before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { keep: ['name'], errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const session = await requireSession();
  const read = readForm(createWorkspaceInput, form);
  if (!read.ok) return answer(read.errors);
  const { slug } = await createWorkspace(processContext(), session.user.id, read.value);
  redirect(`/${slug}`);
}
