'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { changeRole, changeRoleInput } from '#server/workspaces/change-role.ts';
import { inviteMember, inviteMemberInput } from '#server/workspaces/invite-member.ts';
import { removeMember } from '#server/workspaces/remove-member.ts';
import { revokeInvitation } from '#server/workspaces/revoke-invitation.ts';
import { answerForm, type FormError, foreignPage } from '../../../_door/answer-form.ts';
import type { FormState } from '../../../_door/form-state.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { readForm, textsOf } from '../../../_door/read-form.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';

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

/** Makes the link for somebody new, shown once. */
export async function submitInvitation(slug: string, before: FormState, form: FormData): Promise<FormState> {
  const keep = ['email', 'role'];
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { keep, errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const inside = await requireCaller(z.string().max(100).catch('').parse(slug));
  const read = readForm(inviteMemberInput, form);
  if (!read.ok) return answer(read.errors);
  const made = await inviteMember(processContext(), inside.caller, read.value);
  if (!made.ok) {
    const already = made.failure.tag === 'already-member';
    return answer([
      already ? { field: 'email', key: 'invite.error.already' } : { field: null, key: 'invite.error.forbidden' },
    ]);
  }
  const t = await getTranslate('account');
  const { email } = read.value;
  revalidatePath(`/${inside.slug}/members`);
  return answerForm(before, form, {
    done: t('invite.done', { email }),
    made: { label: t('invite.link', { email }), value: made.value.url },
  });
}

/** Takes an invitation back. */
export async function submitRevocation(slug: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const id = parseId<'invitation'>(form.get('invitation'));
  const result = id ? await revokeInvitation(processContext(), inside.caller, id) : undefined;
  redirect(`/${inside.slug}/members?${result?.ok ? 'done=revoked' : `failed=${result?.failure.tag ?? 'not-found'}`}`);
}

async function insideFromOurPage(slug: unknown) {
  if (!(await fromOurPage())) redirect('/');
  return requireCaller(z.string().max(100).catch('').parse(slug));
}
