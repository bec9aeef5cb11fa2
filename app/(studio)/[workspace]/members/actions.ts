'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { processContext } from '#server/process-context.ts';
import { changeRole, changeRoleInput } from '#server/workspaces/change-role.ts';
import { removeMember } from '#server/workspaces/remove-member.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { textsOf } from '../../../_door/read-form.ts';
import { requireCaller } from '../../../_door/require-caller.ts';

/** Gives a member another role, and says on the page what came of it. */
export async function submitRole(slug: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const input = changeRoleInput.safeParse(textsOf(form));
  if (!input.success) redirect(`/${inside.slug}/members?failed=not-found`);
  const result = await changeRole(processContext(), inside.caller, input.data);
  redirect(`/${inside.slug}/members?${result.ok ? 'done=changed' : `failed=${result.failure.tag}`}`);
}

/** Takes a member out, or lets whoever is signed in leave. */
export async function submitRemoval(slug: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const input = z.strictObject({ user: changeRoleInput.shape.user }).safeParse(textsOf(form));
  if (!input.success) redirect(`/${inside.slug}/members?failed=not-found`);
  const result = await removeMember(processContext(), inside.caller, input.data);
  if (result.ok && input.data.user === inside.caller.user) redirect('/workspaces');
  redirect(`/${inside.slug}/members?${result.ok ? 'done=removed' : `failed=${result.failure.tag}`}`);
}

async function insideFromOurPage(slug: unknown) {
  if (!(await fromOurPage())) redirect('/');
  return requireCaller(z.string().max(100).catch('').parse(slug));
}
