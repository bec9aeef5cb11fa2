'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type SignInFailure, signIn, signInInput } from '#server/auth/sign-in.ts';
import { processContext } from '#server/process-context.ts';
import { answerForm, type FormError, foreignPage } from '../../_door/answer-form.ts';
import { beginSession } from '../../_door/begin-session.ts';
import { currentVisitor } from '../../_door/current-visitor.ts';
import type { FormState } from '../../_door/form-state.ts';
import { fromOurPage } from '../../_door/from-our-page.ts';
import { ownPath } from '../../_door/own-path.ts';
import { readForm } from '../../_door/read-form.ts';

/** Signs in and goes to where the person was going. */
export async function submitSignIn(before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { keep: ['email'], errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const read = readForm(signInInput.extend({ to: z.string().max(1000).optional() }), form);
  if (!read.ok) return answer(read.errors);
  const { to, ...input } = read.value;
  const result = await signIn(processContext(), await currentVisitor(), input);
  if (!result.ok) return answer([wordFor(result.failure)]);
  await beginSession(result.value, result.value.locale);
  redirect(ownPath(to) ?? '/');
}

function wordFor(failure: SignInFailure): FormError {
  switch (failure.tag) {
    case 'wrong':
      return { field: null, key: 'error.wrong' };
    case 'busy':
      return { field: null, key: 'error.busy' };
    case 'too-many-attempts':
      return { field: null, key: 'error.tooMany', params: { minutes: Math.ceil(failure.retryAfter / 60) } };
  }
}
