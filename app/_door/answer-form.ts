import type { MessageParams } from '#lib/i18n/translate.ts';
import { processContext } from '#server/process-context.ts';
import type { KeyOf } from '../_ui/i18n/catalogues.ts';
import { getTranslate } from '../_ui/i18n/get-translate.ts';
import type { FormState } from './form-state.ts';

export type FormError = {
  readonly field: string | null;
  readonly key: KeyOf<'account'>;
  readonly params?: MessageParams;
};

/** How an action answers its form: everything typed into `keep` fields again, and what is wrong in the reader's language. */
export async function answerForm(
  before: FormState,
  form: FormData,
  answer: {
    readonly keep?: readonly string[];
    readonly errors?: readonly FormError[];
    readonly done?: string;
    readonly made?: FormState['made'];
  },
): Promise<FormState> {
  const t = await getTranslate('account');
  const errors = (answer.errors ?? []).map(({ field, key, params }) => ({ field, message: t(key, params) }));
  const values: Record<string, string> = {};
  for (const name of answer.keep ?? []) {
    const value = form.get(name);
    if (typeof value === 'string') values[name] = value.slice(0, 1000);
  }
  return {
    values,
    errors,
    summary: errors.length > 0 ? t('summary', { n: errors.length }) : '',
    turn: before.turn + 1,
    ...(answer.done !== undefined && { done: answer.done }),
    ...(answer.made && { made: answer.made }),
  };
}

/** The error for a request that another site's page sent ([S32]). */
export function foreignPage(): FormError {
  return { field: null, key: 'error.origin', params: { url: processContext().url } };
}
