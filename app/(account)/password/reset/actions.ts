'use server';

import { redirect } from 'next/navigation';
import { passwordMax, passwordMin } from '#lib/workspaces/password-problem.ts';
import { type ResetPasswordFailure, resetPassword, resetPasswordInput } from '#server/auth/reset-password.ts';
import { processContext } from '#server/process-context.ts';
import { answerForm, type FormError, foreignPage } from '../../../_door/answer-form.ts';
import { endSession } from '../../../_door/end-session.ts';
import type { FormState } from '../../../_door/form-state.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { readForm } from '../../../_door/read-form.ts';

/** Sets a new password by the link that was mailed. */
export async function submitReset(before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const read = readForm(resetPasswordInput, form);
  if (!read.ok) return answer(read.errors);
  const result = await resetPassword(processContext(), read.value);
  if (!result.ok) return answer([wordFor(result.failure)]);
  await endSession();
  redirect('/sign-in?after=reset');
}

function wordFor(failure: ResetPasswordFailure): FormError {
  switch (failure.tag) {
    case 'dead-link':
      return { field: null, key: 'reset.dead' };
    case 'busy':
      return { field: null, key: 'error.busy' };
    case 'bad-password':
      return { field: 'next', key: `error.${failure.problem}`, params: { min: passwordMin, max: passwordMax } };
  }
}
