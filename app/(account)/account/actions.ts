'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { passwordMax, passwordMin } from '#lib/workspaces/password-problem.ts';
import { type ChangePasswordFailure, changePassword, changePasswordInput } from '#server/auth/change-password.ts';
import { signOut } from '#server/auth/sign-out.ts';
import { signOutEverywhere } from '#server/auth/sign-out-everywhere.ts';
import { updateProfile, updateProfileInput } from '#server/auth/update-profile.ts';
import { processContext } from '#server/process-context.ts';
import { answerForm, type FormError, foreignPage } from '../../_door/answer-form.ts';
import { currentVisitor } from '../../_door/current-visitor.ts';
import { endSession } from '../../_door/end-session.ts';
import type { FormState } from '../../_door/form-state.ts';
import { fromOurPage } from '../../_door/from-our-page.ts';
import { readForm } from '../../_door/read-form.ts';
import { requireSession } from '../../_door/require-session.ts';
import { chooseLocale } from '../../_ui/i18n/actions.ts';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';

/** Saves name and language of whoever is signed in. */
export async function submitProfile(before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { keep: ['name', 'locale'], errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const session = await requireSession();
  const read = readForm(updateProfileInput, form);
  if (!read.ok) return answer(read.errors);
  await updateProfile(processContext(), session, read.value);
  if (read.value.locale !== session.user.locale) {
    await chooseLocale(read.value.locale);
    redirect('/account?saved=profile');
  }
  revalidatePath('/account');
  const t = await getTranslate('account');
  return answerForm(before, form, { keep: ['name', 'locale'], done: t('profile.saved') });
}

/** Changes the password of whoever is signed in. */
export async function submitPassword(before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const session = await requireSession();
  const read = readForm(changePasswordInput, form);
  if (!read.ok) return answer(read.errors);
  const result = await changePassword(processContext(), await currentVisitor(), session, read.value);
  if (!result.ok) return answer([wordFor(result.failure)]);
  revalidatePath('/account');
  const t = await getTranslate('account');
  return answerForm(before, form, { done: t('changePassword.done', { n: result.value.signedOut }) });
}

/** Ends this session. */
export async function submitSignOut(): Promise<void> {
  if (!(await fromOurPage())) redirect('/account');
  await signOut(processContext(), await requireSession());
  await endSession();
  redirect('/sign-in?after=out');
}

/** Ends every session of whoever is signed in. */
export async function submitSignOutEverywhere(): Promise<void> {
  if (!(await fromOurPage())) redirect('/account');
  await signOutEverywhere(processContext(), await requireSession());
  await endSession();
  redirect('/sign-in?after=everywhere');
}

function wordFor(failure: ChangePasswordFailure): FormError {
  switch (failure.tag) {
    case 'wrong':
      return { field: 'current', key: 'error.wrongCurrent' };
    case 'busy':
      return { field: null, key: 'error.busy' };
    case 'too-many-attempts':
      return { field: null, key: 'error.tooMany', params: { minutes: Math.ceil(failure.retryAfter / 60) } };
    case 'bad-password':
      return { field: 'next', key: `error.${failure.problem}`, params: { min: passwordMin, max: passwordMax } };
  }
}
