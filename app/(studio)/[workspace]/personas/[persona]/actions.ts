'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { parseId } from '#lib/ids.ts';
import { parts } from '#lib/personas/part.ts';
import { claimStates, type pictureStyles } from '#lib/personas/persona.ts';
import type { PersonaEdit } from '#lib/personas/persona-edit.ts';
import { approvePersona } from '#server/personas/approve-persona.ts';
import { editPersona, personaEdits } from '#server/personas/edit-persona.ts';
import { processContext } from '#server/process-context.ts';
import { fromOurPage } from '../../../../_door/from-our-page.ts';
import { textsOf } from '../../../../_door/read-form.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import type { Decided } from './_ui/decided.ts';
import { sayFailure } from './_ui/say-failure.ts';
import { turnAfter } from './_ui/turn-after.ts';
import type { WordsState } from './_ui/words-state.ts';

const decision = z.strictObject({
  claims: z
    .array(z.string().regex(/^[a-z0-9]{2,40}\.(proposed|accepted|rejected)$/))
    .min(1)
    .max(200),
  state: z.enum(claimStates),
  undo: z.literal('yes').nullable(),
});

/** Accepts, rejects or takes back one claim or several, and says how to undo it. */
export async function submitDecision(
  slug: string,
  persona: string,
  before: Decided | null,
  form: FormData,
): Promise<Decided> {
  const inside = await insideFromOurPage(slug, persona);
  const t = await getTranslate('personas');
  const turn = turnAfter(before);
  const sent = decision.safeParse({
    claims: form.getAll('claim'),
    state: form.get('state'),
    undo: form.get('undo'),
  });
  if (!inside.id || !sent.success) return { tag: 'failed', turn, told: t('failed.invalid') };
  const { state } = sent.data;
  const claims = sent.data.claims.map((text) => {
    const [id = '', was] = text.split('.');
    return { id, was: was as (typeof claimStates)[number], state };
  });
  const result = await editPersona(processContext(), inside.caller, {
    id: inside.id,
    edits: [{ tag: 'decide', claims }],
  });
  // Without script the browser goes on to the page as it is now, so that reloading it sends nothing again.
  if (!(await scripted())) {
    const [one] = claims;
    redirect(result.ok ? `${inside.path}#claim-${one?.id}` : `${inside.path}?failed=${result.failure.tag}`);
  }
  revalidatePath(inside.path);
  if (!result.ok) return { tag: 'failed', turn, told: sayFailure(t, result.failure) };
  const told = result.value.reopened
    ? t('told.reopened')
    : sent.data.undo
      ? t('told.undone')
      : state === 'accepted'
        ? t('told.accepted', { n: claims.length })
        : t(state === 'rejected' ? 'told.rejected' : 'told.back');
  const states = new Set(claims.map(({ was }) => was));
  const [was] = states;
  // The way back from one kind of state only; of a stale claim that still holds there is none.
  const undoable = was !== undefined && states.size === 1 && was !== state && !sent.data.undo;
  const undo = undoable ? { claims: claims.map(({ id }) => `${id}.${state}`), state: was } : null;
  return { tag: 'done', turn, told, undo, claim: claims.length === 1 ? (claims[0]?.id ?? null) : null };
}

/** Words a claim anew, in one language or several: `text.<language>` as it shall be, `was.<language>` as it was. */
export async function submitWords(
  slug: string,
  persona: string,
  claim: string,
  before: WordsState,
  form: FormData,
): Promise<WordsState> {
  const inside = await insideFromOurPage(slug, persona);
  const values: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(textsOf(form)).flatMap(([name, value]) =>
      // A form sends line ends of its own kind, which would look like a change.
      typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [],
    ),
  );
  const edits = locales.flatMap((locale): PersonaEdit[] => {
    const text = values[`text.${locale}`];
    if (text === undefined) return [];
    const was = values[`was.${locale}`] || null;
    // The sentence by rule is no wording of its own, and neither is an empty field.
    const wish = text.trim() === '' || text === values[`rule.${locale}`] ? null : text;
    return wish === was ? [] : [{ tag: 'word', claim, locale, was, text: wish }];
  });
  if (edits.length === 0) redirect(`${inside.path}#claim-${claim}`);
  return finish(inside, edits, before, values, `#claim-${claim}`);
}

/** Adds a team's own words to a part. */
export async function submitOwn(
  slug: string,
  persona: string,
  part: string,
  before: WordsState,
  form: FormData,
): Promise<WordsState> {
  const inside = await insideFromOurPage(slug, persona);
  const sent = z
    .strictObject({ locale: z.enum(locales), text: z.string(), part: z.enum(parts) })
    .safeParse({ ...textsOf(form), part });
  if (!sent.success)
    return { turn: turnAfter(before), values: {}, told: (await getTranslate('personas'))('failed.invalid') };
  const id = `o${[...processContext().randomBytes(8)].map((byte) => byte.toString(36).padStart(2, '0')).join('')}`;
  const edit: PersonaEdit = { tag: 'add', id, ...sent.data };
  return finish(inside, [edit], before, { text: sent.data.text }, `#claim-${id}`);
}

/** Gives the persona a name, or takes it back. */
export async function submitName(
  slug: string,
  persona: string,
  before: WordsState,
  form: FormData,
): Promise<WordsState> {
  const inside = await insideFromOurPage(slug, persona);
  const sent = z.strictObject({ name: z.string(), was: z.string() }).safeParse(textsOf(form));
  if (!sent.success)
    return { turn: turnAfter(before), values: {}, told: (await getTranslate('personas'))('failed.invalid') };
  const { name, was } = sent.data;
  const edit: PersonaEdit = { tag: 'rename', was: was || null, name: name.trim() || null };
  return finish(inside, [edit], before, { name }, '');
}

/** Takes another picture. */
export async function submitPicture(slug: string, persona: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug, persona);
  const pair = (text: unknown) => {
    const [style, seed] = String(text).split(' ');
    return { style: style as (typeof pictureStyles)[number], seed: seed ?? '' };
  };
  const edits = personaEdits.safeParse([
    { tag: 'picture', was: pair(form.get('was')), picture: pair(form.get('picture')) },
  ]);
  if (!inside.id || !edits.success) redirect(`${inside.path}?failed=invalid`);
  const result = await editPersona(processContext(), inside.caller, { id: inside.id, edits: edits.data });
  redirect(result.ok ? inside.path : `${inside.path}?failed=${result.failure.tag}`);
}

/** Approves the card as it was seen. */
export async function submitApproval(slug: string, persona: string, revision: number): Promise<void> {
  const inside = await insideFromOurPage(slug, persona);
  const seen = z.int().min(1).safeParse(revision);
  if (!inside.id || !seen.success) redirect(`${inside.path}?failed=invalid`);
  const result = await approvePersona(processContext(), inside.caller, { id: inside.id, revision: seen.data });
  redirect(`${inside.path}?${result.ok ? 'done=approved' : `failed=${result.failure.tag}`}`);
}

type Inside = Awaited<ReturnType<typeof insideFromOurPage>>;

/** Saves edits of words; goes back to the card when all is well, else says what is wrong beside what was typed. */
async function finish(
  inside: Inside,
  edits: readonly PersonaEdit[],
  before: WordsState,
  values: Readonly<Record<string, string>>,
  to: string,
): Promise<WordsState> {
  const t = await getTranslate('personas');
  const turn = turnAfter(before);
  const sound = personaEdits.safeParse(edits);
  if (!inside.id || !sound.success) return { turn, values, told: t('failed.invalid') };
  const result = await editPersona(processContext(), inside.caller, { id: inside.id, edits: sound.data });
  if (!result.ok) {
    if (!(await scripted())) redirect(`${inside.path}?failed=${result.failure.tag}`);
    return { turn, values, told: sayFailure(t, result.failure) };
  }
  revalidatePath(inside.path);
  redirect(`${inside.path}${to}`);
}

/** Whether script sent the form; a browser without posts it by itself. */
async function scripted(): Promise<boolean> {
  return (await headers()).has('next-action');
}

async function insideFromOurPage(slug: unknown, persona: unknown) {
  if (!(await fromOurPage())) redirect('/');
  const { caller, slug: workspace } = await requireCaller(z.string().max(100).catch('').parse(slug));
  const id = parseId<'persona'>(persona);
  return { caller, id, path: id ? `/${workspace}/personas/${id}` : `/${workspace}/personas` };
}
