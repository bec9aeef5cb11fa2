'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { type AddQuotaFailure, addQuota } from '#server/questionnaires/add-quota.ts';
import { changeQuota } from '#server/questionnaires/change-quota.ts';
import { removeQuota } from '#server/questionnaires/remove-quota.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { insideFromOurPage } from '../_ui/forms/inside-from-our-page.ts';
import type { Told } from '../_ui/forms/told.ts';
import { sayProblem } from '../_ui/say-finding.ts';

const words = z.string().trim().max(2000).catch('');
const fields = ['who', 'also', 'number', 'low', 'high', 'expression', 'limit'] as const;
type Field = (typeof fields)[number];
const whole = z
  .string()
  .trim()
  .regex(/^\d{1,10}$/)
  .transform(Number);

/** Adds a cell, clicked together of answers or written, or the cap on everybody. */
export async function submitQuota(slug: string, id: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const sent = Object.fromEntries(fields.map((name) => [name, words.parse(form.get(name))])) as Record<Field, string>;
  const expression = sent.expression || clicked(sent);
  const limit = whole.safeParse(form.get('limit'));
  const errors = {
    ...(!limit.success && { limit: t('quotas.error.wrong-limit') }),
    ...(!expression && { who: t('quotas.error.nobody'), expression: t('quotas.error.nobody') }),
  };
  if (!limit.success || !expression) return { bad: t('failed.fields', { n: 1 }), errors, values: sent };
  const added = await addQuota(processContext(), caller, { questionnaire, expression, limit: limit.data });
  if (!added.ok) return { ...(await sayFailure(added.failure, sent.expression ? 'expression' : 'who')), values: sent };
  revalidatePath(`${base}/quotas`);
  return { ok: t('quotas.added') };
}

/** Changes how many a cell admits. */
export async function submitLimit(slug: string, id: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const quota = parseId<'quota'>(form.get('quota'));
  const limit = whole.safeParse(form.get('limit'));
  if (!quota) return { bad: t('failed.not-found') };
  if (!limit.success) return sayFailure({ tag: 'wrong-limit' }, 'limit');
  const changed = await changeQuota(processContext(), caller, { questionnaire, id: quota, limit: limit.data });
  if (!changed.ok) return sayFailure(changed.failure, 'limit');
  revalidatePath(`${base}/quotas`);
  return {
    ok: t('quotas.changed', { n: limit.data }),
    ...(changed.value.before !== limit.data && { undo: { quota, limit: String(changed.value.before) } }),
  };
}

/** Takes a cell off the board, and says how it comes back. */
export async function submitQuotaRemoval(slug: string, id: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const quota = parseId<'quota'>(form.get('quota'));
  const removed = quota && (await removeQuota(processContext(), caller, { questionnaire, id: quota }));
  if (!removed?.ok) return { bad: t(removed?.failure.tag === 'forbidden' ? 'failed.forbidden' : 'failed.not-found') };
  revalidatePath(`${base}/quotas`);
  const { expression, limit } = removed.value;
  return { ok: t('quotas.removed'), undo: { expression, limit: String(limit) } };
}

/** Puts a removed cell back; who completed meanwhile is counted. */
export async function submitQuotaReturn(slug: string, id: string, before: Told, form: FormData): Promise<Told> {
  const { base } = await insideFromOurPage(slug, id);
  const told = await submitQuota(slug, id, before, form);
  revalidatePath(`${base}/quotas`);
  return told.ok ? { ok: (await getTranslate('fielding'))('quotas.returned') } : told;
}

/** The cell that was clicked together: answers, and from which number to which. */
function clicked({ who, also, number, low, high }: Readonly<Record<Field, string>>): string {
  const isNumber = (text: string) => /^-?\d{1,9}(\.\d{1,6})?$/.test(text);
  const limits = /^[a-z]\w{0,63}$/.test(number)
    ? [isNumber(low) && `${number} >= ${Number(low)}`, isNumber(high) && `${number} <= ${Number(high)}`]
    : [];
  return [...new Set([who, also, ...limits])].filter(Boolean).join(' and ');
}

async function sayFailure(failure: AddQuotaFailure, field: string): Promise<Told> {
  const t = await getTranslate('fielding');
  switch (failure.tag) {
    case 'forbidden':
    case 'not-found':
    case 'too-many':
      return { bad: t(failure.tag === 'too-many' ? 'quotas.error.too-many' : `failed.${failure.tag}`) };
    case 'wrong-limit':
      return { bad: t('failed.fields', { n: 1 }), errors: { limit: t('quotas.error.wrong-limit') } };
    case 'below-taken':
      return {
        bad: t('failed.fields', { n: 1 }),
        errors: { limit: t('quotas.error.below-taken', { taken: failure.taken }) },
      };
    case 'already-there':
      return { bad: t('failed.fields', { n: 1 }), errors: { [field]: t('quotas.error.already-there') } };
    case 'wrong-expression': {
      const [first] = failure.problems;
      const said =
        first &&
        sayProblem(
          first.problem,
          await getTranslate('questionnaires'),
          await getTranslate('studio'),
          await getLocale(),
        );
      return { bad: t('failed.fields', { n: 1 }), errors: { [field]: said ?? t('quotas.error.nobody') } };
    }
  }
}
