'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type ImportId, parseId } from '#lib/ids.ts';
import { type MappingChange, mappingChangeSchema } from '#lib/responses/mapping-change-schema.ts';
import { parseCodebook } from '#lib/responses/parse-codebook.ts';
import { processContext } from '#server/process-context.ts';
import { cancelImport } from '#server/responses/cancel-import.ts';
import { changeImport } from '#server/responses/change-import.ts';
import { discardImport } from '#server/responses/discard-import.ts';
import { requestImport } from '#server/responses/request-import.ts';
import { fromOurPage } from '../../../../../_door/from-our-page.ts';
import { textsOf } from '../../../../../_door/read-form.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';
import { changesFromForm } from './_ui/changes-from-form.ts';

/** What the editor did, sent as it is done; false when it was not kept. */
export async function saveChanges(slug: string, id: string, changes: unknown): Promise<boolean> {
  const { caller, file } = await insideFromOurPage(slug, id);
  const parsed = z.array(mappingChangeSchema).max(50).safeParse(changes);
  if (!parsed.success) return false;
  return (await changeImport(processContext(), caller, { id: file, changes: parsed.data })).ok;
}

/** The same without script: one form, then the page again with the column open. */
export async function submitChanges(slug: string, id: string, form: FormData): Promise<void> {
  const { caller, file, here } = await insideFromOurPage(slug, id);
  const fields = Object.entries(textsOf(form)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const picked = form.getAll('pick').filter((name) => typeof name === 'string');
  const parsed = z.array(mappingChangeSchema).safeParse(changesFromForm(new Map(fields), picked));
  if (parsed.success) await changeImport(processContext(), caller, { id: file, changes: parsed.data });
  const column = /^\d{1,5}$/.test(String(form.get('column')))
    ? `?column=${form.get('column')}#column-${form.get('column')}`
    : '';
  redirect(`${here}${column}`);
}

/** Reads the file by a codebook that somebody brings. */
export async function submitCodebook(slug: string, id: string, form: FormData): Promise<void> {
  const { caller, file, here } = await insideFromOurPage(slug, id);
  const sent = form.get('codebook');
  const codebook = parseCodebook(sent instanceof File ? await sent.text() : '');
  if (!codebook.ok)
    redirect(`${here}?codebook=${encodeURIComponent(JSON.stringify(codebook.failure).slice(0, 1000))}#codebook`);
  const changes: MappingChange[] = [{ do: 'codebook', codebook: codebook.value }];
  const kept = await changeImport(processContext(), caller, { id: file, changes });
  redirect(`${here}?codebook=${kept.ok ? 'taken' : ''}#codebook`);
}

export async function startImport(slug: string, id: string): Promise<void> {
  const { caller, file, here } = await insideFromOurPage(slug, id);
  await requestImport(processContext(), caller, file);
  redirect(here);
}

export async function stopImport(slug: string, id: string): Promise<void> {
  const { caller, file, here } = await insideFromOurPage(slug, id);
  await cancelImport(processContext(), caller, file);
  redirect(here);
}

export async function discard(slug: string, id: string): Promise<void> {
  const { caller, file, list } = await insideFromOurPage(slug, id);
  await discardImport(processContext(), caller, file);
  redirect(list);
}

async function insideFromOurPage(slug: unknown, id: unknown) {
  if (!(await fromOurPage())) redirect('/');
  const inside = await requireCaller(z.string().max(100).catch('').parse(slug));
  const list = `/${inside.slug}/responses/import`;
  const file: ImportId | undefined = parseId<'import'>(id);
  if (!file) redirect(list);
  return { ...inside, list, file, here: `${list}/${file}` };
}
