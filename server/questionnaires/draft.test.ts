import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { newDraft } from '#lib/questionnaires/editor/new-draft.ts';
import type { Caller, Context } from '../context.ts';
import { acceptResponse } from '../responses/accept-response.ts';
import { archiveQuestionnaire } from './archive-questionnaire.ts';
import { createQuestionnaire } from './create-questionnaire.ts';
import { deleteQuestionnaire } from './delete-questionnaire.ts';
import { listQuestionnaires } from './list-questionnaires.ts';
import { openLink } from './open-link.ts';
import { publishQuestionnaire } from './publish-questionnaire.ts';
import { readDefinition } from './read-definition.ts';
import { readFrozenCodes } from './read-frozen-codes.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { saveDraft } from './save-draft.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from './testing.ts';

const database = openTestDatabase();

async function house() {
  const context = testContext(database().connection);
  const owner = await testOwner(context);
  return { context, owner };
}

async function made(context: Context, caller: Caller, definition: unknown): Promise<QuestionnaireId> {
  const result = await createQuestionnaire(context, caller, { definition });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.id;
}

describe('a draft', () => {
  it('is made however unfinished, under a code that nobody in the workspace has', async () => {
    const { context, owner } = await house();
    const first = await made(context, owner, newDraft('study', '', 'ru'));
    const second = await made(context, owner, newDraft('study', 'Again', 'en'));
    expect(await readQuestionnaire(context, owner, { id: first })).toMatchObject({
      ok: true,
      value: { code: 'study' },
    });
    expect(await readQuestionnaire(context, owner, { id: second })).toMatchObject({
      ok: true,
      value: { code: 'study-2', draft: { code: 'study-2' }, revision: 1, version: null },
    });
  });

  it('is saved by revision, so that of two editors the second is told and nothing is lost', async () => {
    const { context, owner } = await house();
    const id = await made(context, owner, newDraft('two', 'Two', 'en'));
    const save = (title: string, revision: number) =>
      saveDraft(context, owner, { id, revision, draft: newDraft('two', title, 'en') });
    expect(await save('A', 1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await save('B', 1)).toEqual({ ok: false, failure: { tag: 'conflict', revision: 2 } });
    const both = await Promise.all([save('C', 2), save('D', 2)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await readQuestionnaire(context, owner, { id })).toMatchObject({ value: { revision: 3 } });
  });

  it('is saved once when the answer to a save was lost and it is sent again', async () => {
    const { context, owner } = await house();
    const id = await made(context, owner, newDraft('again', 'Again', 'en'));
    const save = (title: string, revision: number) =>
      saveDraft(context, owner, { id, revision, draft: newDraft('again', title, 'en') });
    expect(await save('A', 1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await save('A', 1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await save('B', 2)).toMatchObject({ ok: true, value: { revision: 3 } });
    expect(await save('A', 1)).toEqual({ ok: false, failure: { tag: 'conflict', revision: 3 } });
  });

  it('keeps the code under which it is published, whatever is sent', async () => {
    const { context, owner } = await house();
    const id = await made(context, owner, newDraft('kept', 'K', 'en'));
    await saveDraft(context, owner, { id, revision: 1, draft: newDraft('other', 'K', 'en') });
    expect(await readQuestionnaire(context, owner, { id })).toMatchObject({ value: { draft: { code: 'kept' } } });
  });

  it('[S41] is refused what the format does not know', async () => {
    const { context, owner } = await house();
    const id = await made(context, owner, newDraft('strict', 'S', 'en'));
    const draft = { ...newDraft('strict', 'S', 'en'), workspaceId: 'x' };
    expect(await saveDraft(context, owner, { id, revision: 1, draft })).toMatchObject({
      failure: { tag: 'wrong-form', failures: [{ kind: 'unknownKey', detail: 'workspaceId' }] },
    });
    expect(await createQuestionnaire(context, owner, { definition: draft })).toMatchObject({ ok: false });
  });

  it('[S14] of another workspace does not exist', async () => {
    const { context, owner } = await house();
    const id = await made(context, owner, newDraft('mine', 'M', 'en'));
    const stranger = await testOwner(context);
    const missing = { ok: false, failure: { tag: 'not-found' } };
    expect(await readQuestionnaire(context, stranger, { id })).toEqual(missing);
    expect(await saveDraft(context, stranger, { id, revision: 1, draft: newDraft('x', 'X', 'en') })).toEqual(missing);
    expect(await archiveQuestionnaire(context, stranger, { id, archived: true })).toEqual(missing);
    expect(await deleteQuestionnaire(context, stranger, { id })).toEqual(missing);
    expect(await readDefinition(context, stranger, { id, version: null })).toEqual(missing);
    expect(await readFrozenCodes(context, stranger, { id })).toEqual({ ok: true, value: { outer: [], inner: {} } });
  });

  it('[S16] is read by viewers and analysts, and changed by neither', async () => {
    const { context, owner } = await house();
    const id = await made(context, owner, newDraft('seen', 'S', 'en'));
    for (const role of ['viewer', 'analyst'] as const) {
      const caller = { ...owner, role };
      const forbidden = { ok: false, failure: { tag: 'forbidden' } };
      expect(await readQuestionnaire(context, caller, { id })).toMatchObject({ ok: true });
      expect(await saveDraft(context, caller, { id, revision: 1, draft: newDraft('x', 'X', 'en') })).toEqual(forbidden);
      expect(await createQuestionnaire(context, caller, { definition: newDraft('x', 'X', 'en') })).toEqual(forbidden);
      expect(await archiveQuestionnaire(context, caller, { id, archived: true })).toEqual(forbidden);
      expect(await deleteQuestionnaire(context, caller, { id })).toEqual(forbidden);
    }
  });
});

describe('the list of questionnaires', () => {
  it('finds by title in any language and by code, page by page, in and out of the archive', async () => {
    const { context, owner } = await house();
    for (let number = 0; number < 55; number += 1)
      await made(context, owner, newDraft(`n-${number}`, `No ${number}`, 'en'));
    const id = await made(context, owner, { ...newDraft('odd', 'Odd', 'en'), title: { en: 'Odd', ru: '100% кофе_' } });
    const list = async (search: string, page = 1, archived = false) => {
      const listed = await listQuestionnaires(context, owner, { archived, search, page });
      if (!listed.ok) throw new Error('an owner may see them');
      return listed.value;
    };
    expect(await list('')).toMatchObject({ total: 56, pages: 2, page: 1, elsewhere: 0 });
    expect((await list('', 2)).rows).toHaveLength(6);
    expect(await list('', 99)).toMatchObject({ page: 2, rows: { length: 6 } });
    for (const search of ['КОФЕ', '100%', 'odd', 'е_'])
      expect((await list(search)).rows, search).toMatchObject([{ id }]);
    expect(await list('_')).toMatchObject({ total: 1 });

    await archiveQuestionnaire(context, owner, { id, archived: true });
    expect(await list('')).toMatchObject({ total: 55, elsewhere: 1 });
    expect(await list('', 1, true)).toMatchObject({ total: 1, elsewhere: 55, rows: [{ id, answered: false }] });
    await archiveQuestionnaire(context, owner, { id, archived: false });
    expect(await list('')).toMatchObject({ total: 56 });
  });
});

describe('deleting a questionnaire', () => {
  it('takes its versions and links along while nobody has answered', async () => {
    const { context, owner } = await house();
    const published = await publishQuestionnaire(context, owner, {
      definition: { ...exampleDefinition(), code: 'gone' },
    });
    if (!published.ok) throw new Error(JSON.stringify(published.failure));
    const { questionnaire: id, link } = published.value;
    expect(await readFrozenCodes(context, owner, { id })).toMatchObject({
      value: {
        outer: expect.arrayContaining(['age', 'about']),
        inner: { gender: { options: expect.arrayContaining(['woman']) } },
      },
    });
    expect(await readDefinition(context, owner, { id, version: 1 })).toMatchObject({
      ok: true,
      value: { code: 'gone' },
    });
    expect(await readDefinition(context, owner, { id, version: 2 })).toMatchObject({ ok: false });
    expect(await openLink(context, link)).toBeDefined();
    expect(await deleteQuestionnaire(context, owner, { id })).toEqual({ ok: true, value: null });
    expect(await openLink(context, link)).toBeUndefined();
    expect(await readQuestionnaire(context, owner, { id })).toMatchObject({ ok: false });
  });

  it('waits for an answer that is just being stored, and keeps it', async () => {
    const { context, owner } = await house();
    const published = await publishQuestionnaire(context, owner, {
      definition: { ...exampleDefinition(), code: 'late' },
      quotas: [{ expression: 'true', limit: 5 }],
    });
    if (!published.ok) throw new Error(JSON.stringify(published.failure));
    const { questionnaire: id } = published.value;
    const { sql } = context.connection;
    const { promise: stored, resolve: store } = Promise.withResolvers<void>();
    const { promise: written, resolve: wrote } = Promise.withResolvers<void>();
    const answering = sql.begin(async (tx) => {
      await tx`select set_config('segue.workspace', ${owner.workspace}, true)`;
      await tx`
        insert into responses (workspace_id, questionnaire_id, id, key_hash, link, version, status, language, answers,
          hidden, revision, test, started_at, saved_at)
        values (${owner.workspace}, ${id}, ${randomUUID()}, 'k', 'l', 1, 'open', 'en', '{}', '{}', 1, false, now(), now())`;
      wrote();
      await stored;
    });
    await written;
    const deleting = deleteQuestionnaire(context, owner, { id });
    // Long enough for the delete to have looked for answers and to wait.
    await new Promise((resolve) => setTimeout(resolve, 200));
    store();
    await answering;
    expect(await deleting).toEqual({ ok: false, failure: { tag: 'answered' } });
    expect(await readQuestionnaire(context, owner, { id })).toMatchObject({ ok: true });
  });

  it('is refused once somebody has answered: then it can only be archived', async () => {
    const { context, owner } = await house();
    const definition = { ...exampleDefinition(), code: 'answered' };
    const published = await publishQuestionnaire(context, owner, { definition });
    if (!published.ok) throw new Error(JSON.stringify(published.failure));
    const { questionnaire: id, link } = published.value;
    const opened = await openLink(context, link);
    if (!opened) throw new Error('the link is there');
    await acceptResponse(context, opened, { key: randomUUID(), answers: exampleAnswers(), status: 'complete' });
    expect(await deleteQuestionnaire(context, owner, { id })).toEqual({ ok: false, failure: { tag: 'answered' } });
    expect(await archiveQuestionnaire(context, owner, { id, archived: true })).toMatchObject({ ok: true });
  });
});
