'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { textsOf } from '#app/_door/read-form.ts';
import type { KeyOf } from '#app/_ui/i18n/catalogues.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { processContext } from '#server/process-context.ts';
import { changeLink } from '#server/questionnaires/change-link.ts';
import { type MakeLinkFailure, makeLink } from '#server/questionnaires/make-link.ts';
import { removeLink } from '#server/questionnaires/remove-link.ts';
import { insideFromOurPage } from '../_ui/forms/inside-from-our-page.ts';
import type { Told } from '../_ui/forms/told.ts';
import { readLinkForm } from './_ui/read-link-form.ts';

/** Makes one more link and goes to it. */
export async function submitNewLink(slug: string, id: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base, timeZone } = await insideFromOurPage(slug, id);
  const read = readLinkForm(form, timeZone);
  if ('errors' in read) return wrong(form, read.errors);
  const test = form.get('kind') === 'test';
  const made = await makeLink(processContext(), caller, { questionnaire, wish: read.wish, test });
  if (!made.ok) return wrong(form, errorsOf(made.failure), made.failure);
  revalidatePath(`${base}/links`);
  redirect(`${base}/links/${made.value}?done=made`);
}

/** Changes the terms of a link. */
export async function submitLink(slug: string, id: string, code: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base, timeZone } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const read = readLinkForm(form, timeZone);
  if ('errors' in read) return wrong(form, read.errors);
  const input = { questionnaire, code: String(code), change: { terms: read.wish } };
  const changed = await changeLink(processContext(), caller, input);
  if (!changed.ok) return wrong(form, errorsOf(changed.failure), changed.failure);
  revalidatePath(`${base}/links`, 'layout');
  return { ok: t('link.saved') };
}

/** Pauses a link or lets it go on, and says how to take that back. */
export async function submitPause(slug: string, id: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const code = String(form.get('link') ?? '').slice(0, 40);
  const paused = form.get('paused') === 'yes';
  const changed = await changeLink(processContext(), caller, { questionnaire, code, change: { paused } });
  if (!changed.ok) return { bad: t(changed.failure.tag === 'forbidden' ? 'failed.forbidden' : 'failed.not-found') };
  revalidatePath(`${base}/links`, 'layout');
  const { channel } = changed.value;
  return {
    ok: t(paused ? 'links.paused' : 'links.resumed', { name: channel }),
    undo: { link: code, paused: paused ? 'no' : 'yes' },
  };
}

/** Takes an unused link away and goes back to the others. */
export async function submitRemoval(slug: string, id: string, code: string, _: Told, __: FormData): Promise<Told> {
  const { caller, questionnaire, base } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const removed = await removeLink(processContext(), caller, { questionnaire, code: String(code) });
  if (!removed.ok) return { bad: t(removed.failure.tag === 'forbidden' ? 'failed.forbidden' : 'link.inUseNow') };
  revalidatePath(`${base}/links`);
  redirect(`${base}/links?done=removed`);
}

function errorsOf(failure: MakeLinkFailure): Record<string, KeyOf<'fielding'>> {
  switch (failure.tag) {
    case 'no-such-version':
      return { version: 'link.error.version' };
    case 'closes-before-it-opens':
      return { closesAt: 'link.error.order' };
    case 'wrong-hidden':
      return { [`hidden.${failure.code}`]: 'link.error.hidden' };
    default:
      return {};
  }
}

/** What is wrong, beside its fields, with all that was typed. */
async function wrong(
  form: FormData,
  errors: Readonly<Record<string, KeyOf<'fielding'>>>,
  failure?: MakeLinkFailure,
): Promise<Told> {
  const t = await getTranslate('fielding');
  const said = Object.fromEntries(Object.entries(errors).map(([name, key]) => [name, t(key)]));
  const tag = failure?.tag;
  const whole = tag === 'forbidden' || tag === 'not-found' || tag === 'too-many' ? t(`failed.${tag}`) : undefined;
  const values = Object.fromEntries(
    Object.entries(textsOf(form)).map(([name, value]) => [name, String(value).slice(0, 1000)]),
  );
  return { bad: whole ?? t('failed.fields', { n: Object.keys(said).length }), errors: said, values };
}
