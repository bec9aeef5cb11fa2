'use server';

import { requestPasswordReset, requestPasswordResetInput } from '#server/auth/request-password-reset.ts';
import { createLog } from '#server/outside/log.ts';
import { openMail } from '#server/outside/mail.ts';
import { processContext } from '#server/process-context.ts';
import { answerForm, type FormError, foreignPage } from '../../../_door/answer-form.ts';
import { currentVisitor } from '../../../_door/current-visitor.ts';
import type { FormState } from '../../../_door/form-state.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { readForm } from '../../../_door/read-form.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';

/** Asks for a link to a new password. The answer is the same whether there is such an account or not ([S30]). */
export async function submitForgotten(before: FormState, form: FormData): Promise<FormState> {
  const answer = (errors: readonly FormError[]) => answerForm(before, form, { keep: ['email'], errors });
  if (!(await fromOurPage())) return answer([foreignPage()]);
  const { settings, ...context } = processContext();
  const read = readForm(requestPasswordResetInput, form);
  if (!read.ok) return answer(read.errors);
  if (!settings.mail) return answer([{ field: null, key: 'forgotten.noMail' }]);
  const input = { ...read.value, locale: await getLocale() };
  const result = requestPasswordReset(context, openMail(settings.mail), await currentVisitor(), input);
  if (!result.ok) {
    const minutes = Math.ceil(result.failure.retryAfter / 60);
    return answer([{ field: null, key: 'error.tooMany', params: { minutes } }]);
  }
  result.value.sent.catch((error: unknown) => createLog('web').error('a mail was not sent', { error }));
  const t = await getTranslate('account');
  return answerForm(before, form, { keep: ['email'], done: t('forgotten.sent') });
}
