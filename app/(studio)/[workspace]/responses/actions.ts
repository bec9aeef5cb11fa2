'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Id, parseId } from '#lib/ids.ts';
import { type ResponseQuery, readResponseQuery, responseQueryText } from '#lib/responses/response-query.ts';
import { verdicts } from '#lib/responses/verdict.ts';
import { processContext } from '#server/process-context.ts';
import { eraseResponses } from '#server/responses/erase-responses.ts';
import { noteResponse } from '#server/responses/note-response.ts';
import { requestQualityCheck } from '#server/responses/request-quality-check.ts';
import { ruleResponses } from '#server/responses/rule-responses.ts';
import { undoRuling } from '#server/responses/undo-ruling.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';
import { textsOf } from '../../../_door/read-form.ts';
import { requireCaller } from '../../../_door/require-caller.ts';

/** Overrules the checks for the rows that were ticked, or for all that the filter finds. */
export async function submitRuling(slug: string, form: FormData): Promise<void> {
  const { inside, where, fields } = await openForm(slug, form);
  const ruling = z.enum([...verdicts, 'checks']).safeParse(fields.ruling);
  const ids = form.getAll('response').flatMap((id) => parseId<'response'>(id) ?? []);
  if (!ruling.success) redirect(where({ failed: 'not-found' }));
  if (ids.length === 0 && fields.all !== 'yes') redirect(where({ failed: 'none-ticked' }));
  const which = fields.all === 'yes' ? { filter: queryOf(fields.query).filter } : { ids };
  const ruled = await ruleResponses(processContext(), inside.caller, {
    questionnaire: where.questionnaire,
    which,
    ruling: ruling.data === 'checks' ? null : ruling.data,
  });
  redirect(where(ruled.ok ? { ruled: ruled.value.batch, n: String(ruled.value.n) } : { failed: ruled.failure.tag }));
}

/** Takes rulings that were made in one go back. */
export async function submitUndo(slug: string, form: FormData): Promise<void> {
  const { inside, where, fields } = await openForm(slug, form);
  const batch = parseId<'ruling'>(fields.batch);
  if (!batch) redirect(where({ failed: 'not-found' }));
  const undone = await undoRuling(processContext(), inside.caller, { batch });
  redirect(where(undone.ok ? { done: 'undone', n: String(undone.value.n) } : { failed: undone.failure.tag }));
}

/** Asks on the page before the rows that were ticked are erased: that has no way back. */
export async function askErasure(slug: string, form: FormData): Promise<void> {
  const { where } = await openForm(slug, form);
  const ids = form.getAll('response').flatMap((id) => parseId<'response'>(id) ?? []);
  redirect(where(ids.length > 0 ? { erase: ids.slice(0, 100).join(',') } : { failed: 'none-ticked' }));
}

/** Erases responses for good. */
export async function submitErasure(slug: string, form: FormData): Promise<void> {
  const { inside, where, fields } = await openForm(slug, form);
  const ids = String(fields.ids ?? '')
    .split(',')
    .flatMap((id) => parseId<'response'>(id) ?? []);
  const erased = await eraseResponses(processContext(), inside.caller, { questionnaire: where.questionnaire, ids });
  const table = where.table;
  redirect(erased.ok ? table({ done: 'erased', n: String(erased.value.n) }) : table({ failed: erased.failure.tag }));
}

/** Keeps a note about one response. */
export async function submitNote(slug: string, form: FormData): Promise<void> {
  const { inside, where, fields } = await openForm(slug, form);
  const response = parseId<'response'>(fields.response);
  if (!response) redirect(where({ failed: 'not-found' }));
  const note = typeof fields.note === 'string' ? fields.note : '';
  const input = { questionnaire: where.questionnaire, response, note };
  const noted = await noteResponse(processContext(), inside.caller, input);
  redirect(where(noted.ok ? { done: 'noted' } : { failed: noted.failure.tag }));
}

/** Asks for all responses to be judged against each other again. */
export async function submitCheck(slug: string, form: FormData): Promise<void> {
  const { inside, where } = await openForm(slug, form);
  const asked = await requestQualityCheck(processContext(), inside.caller, { questionnaire: where.questionnaire });
  redirect(where(asked.ok ? { done: 'checking' } : { failed: asked.failure.tag }));
}

/** Who sent a form of ours, what it says, and where to go on: the table or the response that it was sent from, as it was. */
async function openForm(slug: unknown, form: FormData) {
  if (!(await fromOurPage())) redirect('/');
  const inside = await requireCaller(z.string().max(100).catch('').parse(slug));
  const fields = textsOf(form);
  const questionnaire = parseId<'questionnaire'>(fields.questionnaire);
  if (!questionnaire) redirect(`/${inside.slug}/responses`);
  const query = responseQueryText(queryOf(fields.query));
  const at = (path: string, told: Record<string, string>) => {
    const said = new URLSearchParams({ questionnaire, ...told }).toString();
    return `/${inside.slug}/${path}?${said}${query && `&${query}`}`;
  };
  const one: Id<'response'> | undefined = fields.from === 'response' ? parseId(fields.response) : undefined;
  const table = (told: Record<string, string>) => at('responses', told);
  const where = (told: Record<string, string>) => (one ? at(`responses/${one}`, told) : table(told));
  return { inside, fields, where: Object.assign(where, { questionnaire, table }) };
}

function queryOf(text: unknown): ResponseQuery {
  return readResponseQuery(
    Object.fromEntries(new URLSearchParams(typeof text === 'string' ? text.slice(0, 8000) : '')),
  );
}
