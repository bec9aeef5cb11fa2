'use server';

import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { textsOf } from '#app/_door/read-form.ts';
import type { KeyOf } from '#app/_ui/i18n/catalogues.ts';
import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { formatter } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locale.ts';
import { incentiveSchema } from '#lib/questionnaires/incentive-schema.ts';
import { processContext } from '#server/process-context.ts';
import { fillPool } from '#server/questionnaires/fill-pool.ts';
import { setIncentive } from '#server/questionnaires/set-incentive.ts';
import { insideFromOurPage } from '../_ui/forms/inside-from-our-page.ts';
import type { Told } from '../_ui/forms/told.ts';
import { longestCodeText } from './_ui/longest-code-text.ts';

/** Sets what respondents get, or that they get nothing any more. */
export async function submitIncentive(slug: string, id: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const texts = Object.fromEntries(
    Object.entries(textsOf(form)).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
  const read = texts.kind === 'none' ? undefined : incentiveSchema.safeParse(wishOf(texts));
  if (read && !read.success) {
    const first = Object.keys(texts).find((name) => name.startsWith('message.')) ?? '';
    const errors = Object.fromEntries(
      read.error.issues.map((issue) => errorOf(issue, first)).map(([at, key]) => [at, t(key)]),
    );
    return { bad: t('failed.fields', { n: Object.keys(errors).length }), errors, values: texts };
  }
  const set = await setIncentive(processContext(), caller, { questionnaire, incentive: read?.data ?? null });
  if (!set.ok) return { bad: t(set.failure.tag === 'forbidden' ? 'failed.forbidden' : 'failed.not-found') };
  revalidatePath(`${base}/incentive`);
  return { ok: t('incentive.saved') };
}

/** Adds codes to the pool, pasted or out of a file, and tells line by line what was left out. */
export async function submitCodes(slug: string, id: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const file = form.get('file');
  const pasted = String(form.get('codes') ?? '');
  const hasFile = file instanceof File && file.size > 0;
  const size = formatter(await getLocale()).bytes(longestCodeText);
  if (hasFile && file.size > longestCodeText) return { bad: t('codes.tooLarge', { size }) };
  if (hasFile && pasted.trim() !== '') return { bad: t('codes.both'), values: { codes: pasted } };
  const text = hasFile ? await file.text() : pasted;
  // Files that are not UTF-8 would become codes that nobody can use.
  if (text.includes('\uFFFD')) return { bad: t('codes.notText') };
  const filled = await fillPool(processContext(), caller, { questionnaire, text });
  if (!filled.ok) {
    const { failure } = filled;
    if (failure.tag === 'empty') return { bad: t('codes.none'), errors: { codes: t('codes.none') } };
    return { bad: failure.tag === 'forbidden' ? t('failed.forbidden') : t('failed.not-found') };
  }
  revalidatePath(`${base}/incentive`);
  const { added, leftOut } = filled.value;
  const shown = leftOut.slice(0, 200).map((one) => {
    const first = 'first' in one && one.first !== undefined ? one.first : 0;
    return t(`codes.line.${one.kind}`, { line: one.line, first });
  });
  const rest = leftOut.length - shown.length;
  const lines = [...shown, ...(rest > 0 ? [t('codes.more', { n: rest })] : [])];
  return {
    ok: leftOut.length === 0 ? t('codes.added', { n: added }) : t('codes.addedSome', { n: added, out: leftOut.length }),
    ...(lines.length > 0 && { lines }),
  };
}

/** The fields of the form as the incentive that they say. */
function wishOf(texts: Readonly<Record<string, string>>): unknown {
  const text = (part: string) =>
    Object.fromEntries(
      locales.flatMap((language) => {
        const words = texts[`${part}.${language}`];
        return words === undefined ? [] : [[language, words]];
      }),
    );
  const label = text('label');
  const shared = { kind: texts.kind, ...(Object.values(label).some((words) => words.trim() !== '') && { label }) };
  if (texts.kind === 'code')
    return { ...shared, lowAt: /^\d{1,7}$/.test(texts.lowAt?.trim() ?? '') ? Number(texts.lowAt) : null };
  if (texts.kind === 'message') return { ...shared, message: text('message') };
  return { ...shared, address: texts.address ?? '' };
}

/** @param first the field that stands for a message without words */
function errorOf(issue: z.core.$ZodIssue, first: string): readonly [string, KeyOf<'fielding'>] {
  const [part = '', language] = issue.path.map(String);
  const at = language === undefined ? part : `${part}.${language}`;
  switch (part) {
    case 'lowAt':
      return [at, 'incentive.error.lowAt'];
    case 'message':
      return [language === undefined ? first : at, 'incentive.error.message'];
    case 'address':
      return [at, 'incentive.error.address'];
    default:
      return [at, 'incentive.error.long'];
  }
}
