'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { passwordMax, passwordMin } from '#lib/workspaces/password-problem.ts';
import { processContext } from '#server/process-context.ts';
import { type AcceptInvitationFailure, acceptInvitation } from '#server/workspaces/accept-invitation.ts';
import {
  type JoinByInvitationFailure,
  joinByInvitation,
  joinByInvitationInput,
} from '#server/workspaces/join-by-invitation.ts';
import { answerForm, type FormError, foreignPage } from '../../../_door/answer-form.ts';
import { beginSession } from '../../../_door/begin-session.ts';
import type { FormState } from '../../../_door/form-state.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { readForm } from '../../../_door/read-form.ts';
import { requireSession } from '../../../_door/require-session.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';

const tokenText = z.string().max(100).catch('');

/** Lets who is signed in into the workspace. */
export async function submitAcceptance(token: string, before: FormState, form: FormData): Promise<FormState> {
  if (!(await fromOurPage())) return answerForm(before, form, { errors: [foreignPage()] });
  const { user } = await requireSession();
  const who = { user: user.id, email: user.email };
  const result = await acceptInvitation(processContext(), tokenText.parse(token), who);
  if (!result.ok) return answerForm(before, form, { errors: [acceptanceWord(result.failure)] });
  redirect(`/${result.value.slug}`);
}

/** Makes the account of somebody new and lets it in. */
export async function submitJoining(token: string, before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { keep: ['name'], errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const read = readForm(joinByInvitationInput.omit({ token: true, locale: true }), form);
  if (!read.ok) return answer(read.errors);
  const input = { ...read.value, token: tokenText.parse(token), locale: await getLocale() };
  const result = await joinByInvitation(processContext(), input);
  if (!result.ok) return answer([joiningWord(result.failure)]);
  await beginSession(result.value.session, input.locale);
  redirect(`/${result.value.slug}`);
}

function acceptanceWord(failure: AcceptInvitationFailure): FormError {
  switch (failure.tag) {
    case 'dead-link':
      return { field: null, key: 'invitation.dead' };
    case 'other-address':
      return { field: null, key: 'invitation.other.title' };
  }
}

function joiningWord(failure: JoinByInvitationFailure): FormError {
  switch (failure.tag) {
    case 'dead-link':
      return { field: null, key: 'invitation.dead' };
    case 'has-account':
      return { field: null, key: 'invitation.error.hasAccount' };
    case 'busy':
      return { field: null, key: 'error.busy' };
    case 'bad-password':
      return { field: 'password', key: `error.${failure.problem}`, params: { min: passwordMin, max: passwordMax } };
  }
}
