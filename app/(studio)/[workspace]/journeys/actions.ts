'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type JourneyMapId, type JourneyShareId, type PersonaId, parseId } from '#lib/ids.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import { createMap } from '#server/journeys/create-map.ts';
import { deleteMap } from '#server/journeys/delete-map.ts';
import { readMap } from '#server/journeys/read-map.ts';
import { revokeShare } from '#server/journeys/revoke-share.ts';
import { saveMap, saveMapInput } from '#server/journeys/save-map.ts';
import { setTaskState, setTaskStateInput } from '#server/journeys/set-task-state.ts';
import { shareMap } from '#server/journeys/share-map.ts';
import { processContext } from '#server/process-context.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { textsOf } from '../../../_door/read-form.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';

/** Begins a map and goes to it. */
export async function submitNewMap(slug: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const texts = textsOf(form);
  const persona = parseId<'persona'>(texts.persona);
  const model = z.string().max(40).safeParse(texts.model);
  if (!persona || !model.success || model.data === '') redirect(`/${inside.slug}/journeys/new?failed=incomplete`);
  const made = await createMap(processContext(), inside.caller, { persona: persona as PersonaId, model: model.data });
  if (!made.ok) redirect(`/${inside.slug}/journeys/new?persona=${persona}&failed=${made.failure.tag}`);
  redirect(`/${inside.slug}/journeys/${made.value}`);
}

/** What became of an editor's commands. When they were not taken, what is kept now comes back. */
export type SaveOutcome =
  | { readonly tag: 'saved'; readonly revision: number }
  | {
      readonly tag: 'conflict' | 'refused';
      readonly revision: number;
      readonly document: MapDocument;
      readonly told: ToldMap;
    }
  | { readonly tag: 'forbidden' | 'not-found' };

/** Keeps what an editor did since its last save. */
export async function saveCommands(slug: string, map: string, sent: unknown): Promise<SaveOutcome> {
  const inside = await insideFromOurPage(slug);
  const id = idOf(map);
  if (!id) return { tag: 'not-found' };
  const context = processContext();
  const input = saveMapInput.safeParse(sent);
  const saved = input.success ? await saveMap(context, inside.caller, { ...input.data, map: id }) : null;
  if (saved?.ok) return { tag: 'saved', revision: saved.value };
  const tag = saved?.failure.tag ?? 'refused';
  if (tag === 'forbidden' || tag === 'not-found') return { tag };
  const now = await readMap(context, inside.caller, { id, locale: await getLocale() });
  if (!now.ok) return { tag: 'not-found' };
  const { revision, document, told } = now.value;
  // What no longer fits is found by doing it on what is kept; only what is no command at all is refused outright.
  return { tag: input.success ? 'conflict' : 'refused', revision, document, told };
}

/** Sets how far an action is, from a form: also for who has no script. */
export async function submitTaskState(slug: string, map: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const id = idOf(map);
  const input = setTaskStateInput.safeParse(textsOf(form));
  const result =
    id && input.success ? await setTaskState(processContext(), inside.caller, { ...input.data, map: id }) : null;
  redirect(`/${inside.slug}/journeys/${id ?? ''}?${result?.ok ? 'done=state' : 'failed=state'}#tasks`);
}

/** The address of a fresh link, shown once; null before, or when none could be made. */
export interface ShareState {
  readonly url: string | null;
  readonly failed: boolean;
}

export async function submitShare(slug: string, map: string, _before: ShareState): Promise<ShareState> {
  const inside = await insideFromOurPage(slug);
  const id = idOf(map);
  const made = id && (await shareMap(processContext(), inside.caller, id));
  return made?.ok ? { url: made.value, failed: false } : { url: null, failed: true };
}

export async function submitRevoke(slug: string, map: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const id = idOf(map);
  const share = parseId<'journey-share'>(textsOf(form).share) as JourneyShareId | undefined;
  const done = id && share && (await revokeShare(processContext(), inside.caller, { map: id, share }));
  redirect(`/${inside.slug}/journeys/${id ?? ''}?${done?.ok ? 'done=revoked' : 'failed=revoke'}`);
}

export async function submitDelete(slug: string, map: string, _form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const id = idOf(map);
  const done = id && (await deleteMap(processContext(), inside.caller, id));
  redirect(`/${inside.slug}/journeys${done?.ok ? '?done=deleted' : ''}`);
}

const idOf = (map: string): JourneyMapId | undefined => parseId<'journey-map'>(map);

async function insideFromOurPage(slug: unknown) {
  if (!(await fromOurPage())) redirect('/');
  return requireCaller(z.string().max(100).catch('').parse(slug));
}
