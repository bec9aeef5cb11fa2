import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { insertImportedQuestionnaire } from '#db/queries/questionnaires/insert-imported-questionnaire.ts';
import { lockQuestionnaire } from '#db/queries/questionnaires/lock-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import { uuidv7 } from '#lib/ids.ts';
import type { LinkWish } from '#lib/questionnaires/link-wish.ts';
import { acceptResponse } from '../responses/accept-response.ts';
import { addQuota } from './add-quota.ts';
import { changeLink } from './change-link.ts';
import { changeQuota } from './change-quota.ts';
import { exportLedger } from './export-ledger.ts';
import { fillPool } from './fill-pool.ts';
import { makeLink } from './make-link.ts';
import { openLink } from './open-link.ts';
import { publishQuestionnaire } from './publish-questionnaire.ts';
import { readFielding } from './read-fielding.ts';
import { readIncentive } from './read-incentive.ts';
import { readLinks } from './read-links.ts';
import { readPublishing } from './read-publishing.ts';
import { readQuotas } from './read-quotas.ts';
import { readVersions } from './read-versions.ts';
import { redeemTicket } from './redeem-ticket.ts';
import { removeLink } from './remove-link.ts';
import { removeQuota } from './remove-quota.ts';
import { setIncentive } from './set-incentive.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from './testing.ts';
import { ticketFor } from './ticket.ts';

const database = openTestDatabase();
const wish: LinkWish = { channel: 'Newsletter', version: 1, hidden: {}, opensAt: null, closesAt: null };
const nobody = '00000000-0000-7000-8000-000000000000' as never;

async function field(change: object = {}) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const publish = async (more: object = {}) => {
    const made = await publishQuestionnaire(context, caller, {
      definition: { ...exampleDefinition(), ...change, ...more },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    return made.value;
  };
  const { questionnaire, link } = await publish();
  const answer = async (code = link, age = 34) => {
    const open = await openLink(context, code);
    if (!open) throw new Error('the link is there');
    const sent = { key: randomUUID(), answers: exampleAnswers(age), status: 'complete' as const };
    const accepted = await acceptResponse(context, open, sent);
    return accepted.ok ? accepted.value.status : accepted.failure.kind;
  };
  const revision = async () =>
    (await inScope(context.connection, caller, (db) => lockQuestionnaire(db, caller, questionnaire)))?.revision ?? 0;
  return { context, caller, questionnaire, link, publish, answer, revision };
}

describe('publishing the stored draft', () => {
  it('freezes what was looked at, on the links that were chosen', async () => {
    const { context, caller, questionnaire, link, publish, revision } = await field();
    const other = await makeLink(context, caller, { questionnaire, wish, test: false });
    if (!other.ok) throw new Error(other.failure.tag);
    const title = { en: 'Another title' };
    await publish({ title });
    await publish();
    const draft = { draft: questionnaire, revision: await revision() };
    expect(await publishQuestionnaire(context, caller, { ...draft, revision: 1, links: [] })).toMatchObject({
      failure: { kind: 'changed' },
    });
    const made = await publishQuestionnaire(context, caller, { ...draft, links: [other.value] });
    expect(made).toMatchObject({ ok: true, value: { questionnaire, version: 1, link } });
    const links = await readLinks(context, caller, { questionnaire });
    expect(links.ok && links.value.map(({ code, version }) => [code, version])).toEqual([
      [link, 1],
      [other.value, 1],
    ]);
  });

  it('[S14] [S19] is refused to viewers, analysts and other workspaces, and does nothing', async () => {
    const { context, caller, questionnaire, revision } = await field();
    const stranger = await testOwner(context);
    const draft = { draft: questionnaire, revision: await revision() };
    for (const role of ['viewer', 'analyst'] as const) {
      expect(await publishQuestionnaire(context, { ...caller, role }, draft)).toMatchObject({
        failure: { kind: 'not-allowed' },
      });
    }
    expect(await publishQuestionnaire(context, stranger, draft)).toMatchObject({ failure: { kind: 'not-found' } });
    const versions = await readVersions(context, caller, { questionnaire });
    expect(versions.ok && versions.value).toHaveLength(1);
  });

  it('refuses what was made from a data file, found by its id or by its code', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const id = uuidv7<'questionnaire'>(Date.now(), context.randomBytes(10));
    const draft = exampleDefinition() as never;
    await inScope(context.connection, caller, (db) =>
      insertImportedQuestionnaire(db, caller, { id, draft, at: context.now() }),
    );
    for (const input of [{ draft: id, revision: 1 }, { definition: exampleDefinition() }]) {
      expect(await publishQuestionnaire(context, caller, input)).toMatchObject({ failure: { kind: 'imported' } });
    }
    expect(await setIncentive(context, caller, { questionnaire: id, incentive: { kind: 'code' } })).toMatchObject({
      failure: { tag: 'imported' },
    });
  });

  it('tells what changed, and which quota cells the draft no longer knows', async () => {
    const { context, caller, questionnaire, publish } = await field();
    await addQuota(context, caller, { questionnaire, expression: "children = 'no'", limit: 5 });
    const changed = exampleDefinition();
    const at = changed.pages[0]?.questions.findIndex(({ code }) => code === 'children') ?? -1;
    changed.pages[0]?.questions.splice(at, 1);
    await publish({ pages: changed.pages });
    const versions = await readVersions(context, caller, { questionnaire });
    expect(
      versions.ok &&
        versions.value.map(({ number, changes }) => [number, changes?.map(({ code, kind }) => [code, kind])]),
    ).toEqual([
      [2, [['children', 'removed']]],
      [1, undefined],
    ]);
    const reading = await readPublishing(context, caller, { questionnaire });
    expect(reading.ok && reading.value).toMatchObject({ isSame: true, failures: [], lostQuotas: ["children = 'no'"] });
  });
});

describe('links', () => {
  it('judges versions, dates and hidden values where they are set [S09]', async () => {
    const hidden = { code: 'source', type: 'hidden', label: { en: 'Source' }, maxLength: 5 };
    const definition = exampleDefinition();
    definition.pages[0]?.questions.push(hidden);
    const { context, caller, questionnaire, answer } = await field({ pages: definition.pages });
    const make = (change: Partial<LinkWish>) =>
      makeLink(context, caller, { questionnaire, wish: { ...wish, ...change }, test: false });
    expect(await make({ version: 9 })).toMatchObject({ failure: { tag: 'no-such-version' } });
    const [now, later] = [new Date(1_000_000), new Date(2_000_000)];
    expect(await make({ opensAt: later, closesAt: now })).toMatchObject({ failure: { tag: 'closes-before-it-opens' } });
    for (const values of [{ source: 'too long' }, { age: '5' }, { nothing: 'x' }]) {
      expect(await make({ hidden: values as never })).toMatchObject({ failure: { tag: 'wrong-hidden' } });
    }
    const made = await make({ hidden: { source: 'desk', utm_source: 'poster', utm_term: '' } });
    if (!made.ok) throw new Error(made.failure.tag);
    expect(await answer(made.value)).toBe('complete');
    const links = await readLinks(context, caller, { questionnaire });
    expect(links.ok && links.value.find(({ code }) => code === made.value)).toMatchObject({
      hidden: { source: 'desk', utm_source: 'poster' },
      complete: 1,
      state: 'open',
    });
  });

  it('are removed while nobody came through them, and stay when somebody did', async () => {
    const { context, caller, questionnaire, link, answer } = await field();
    const made = await makeLink(context, caller, { questionnaire, wish, test: false });
    if (!made.ok) throw new Error(made.failure.tag);
    await answer(made.value);
    expect(await removeLink(context, caller, { questionnaire, code: made.value })).toMatchObject({
      failure: { tag: 'in-use' },
    });
    expect(await answer(made.value)).toBe('complete');
    expect(await removeLink(context, caller, { questionnaire, code: link })).toMatchObject({ ok: true });
    expect(await openLink(context, link)).toBeUndefined();
  });
});

describe('the pool of codes', () => {
  it('adds what can be added and tells the rest line by line', async () => {
    const { context, caller, questionnaire } = await field();
    const fill = (text: string) => fillPool(context, caller, { questionnaire, text });
    expect(await fill('A')).toMatchObject({ failure: { tag: 'no-pool' } });
    await setIncentive(context, caller, { questionnaire, incentive: { kind: 'code', lowAt: 3 } });
    expect(await fill('A\nB\n')).toMatchObject({ value: { added: 2, leftOut: [] } });
    expect(await fill('code;note\nC\nA\n\nC\n"D"\n')).toMatchObject({
      value: {
        added: 2,
        leftOut: [
          { kind: 'known', line: 3 },
          { kind: 'blank', line: 4 },
          { kind: 'duplicate', line: 5, first: 2 },
        ],
      },
    });
    expect(await fill('\n\n')).toMatchObject({ failure: { tag: 'empty' } });
    const reading = await readIncentive(context, caller, { questionnaire });
    expect(reading.ok && reading.value.pool).toMatchObject({ free: 4, given: 0, lowAt: 3, isLow: false });
  });

  it('takes codes for those who were promised one, also when something else is promised by now', async () => {
    const { context, caller, questionnaire } = await field();
    const set = (incentive: Parameters<typeof setIncentive>[2]['incentive']) =>
      setIncentive(context, caller, { questionnaire, incentive });
    await set({ kind: 'message', message: { en: 'Thanks' } });
    expect(await fillPool(context, caller, { questionnaire, text: 'A' })).toMatchObject({
      failure: { tag: 'no-pool' },
    });
    await set({ kind: 'code' });
    await set({ kind: 'message', message: { en: 'Thanks' } });
    expect(await fillPool(context, caller, { questionnaire, text: 'A' })).toMatchObject({ value: { added: 1 } });
  });

  it('[S33] [S18] gives the ledger to who manages incentives, safe for a spreadsheet', async () => {
    const { context, caller, questionnaire, link } = await field();
    await setIncentive(context, caller, { questionnaire, incentive: { kind: 'code', lowAt: 3 } });
    await fillPool(context, caller, { questionnaire, text: '=1+1' });
    const open = await openLink(context, link);
    if (!open?.incentive) throw new Error('it has an incentive');
    const pool = { workspace: caller.workspace, id: open.incentive.id, anonymous: false };
    await redeemTicket(context, pool, ticketFor(context.secret, open.incentive.id, randomUUID()));
    const ledger = await exportLedger(context, { ...caller, role: 'editor' }, { questionnaire });
    if (!ledger.ok) throw new Error(ledger.failure.tag);
    let text = '';
    for await (const piece of ledger.value) text += piece;
    expect(text).toBe(`\uFEFFcode,given\r\n'=1+1,${context.now().toISOString().slice(0, 10)}\r\n`);
    for (const role of ['viewer', 'analyst'] as const) {
      expect(await exportLedger(context, { ...caller, role }, { questionnaire })).toMatchObject({ ok: false });
    }
  });
});

describe('the quota board', () => {
  it('counts who completed before, and refuses limits below what is taken', async () => {
    const { context, caller, questionnaire, answer } = await field();
    await answer();
    await answer();
    const add = (expression: string, limit: number) => addQuota(context, caller, { questionnaire, expression, limit });
    expect(await add('true', 1)).toMatchObject({ failure: { tag: 'below-taken', taken: 2 } });
    expect(await add(" gender = 'woman' ", 3)).toMatchObject({ ok: true });
    expect(await add("gender = 'woman'", 9)).toMatchObject({ failure: { tag: 'already-there' } });
    expect(await add('gender = ', 9)).toMatchObject({ failure: { tag: 'wrong-expression' } });
    expect(await add('age + 1', 9)).toMatchObject({ failure: { tag: 'wrong-expression' } });
    expect(await add('age > 20', 1.5)).toMatchObject({ failure: { tag: 'wrong-limit' } });
    const board = await readQuotas(context, caller, { questionnaire });
    const [cell] = board.ok ? board.value.cells : [];
    expect(cell).toMatchObject({ taken: 2, limit: 3, holdsNobody: false });
    const id = cell?.id ?? nobody;
    expect(await changeQuota(context, caller, { questionnaire, id, limit: 1 })).toMatchObject({
      failure: { tag: 'below-taken', taken: 2 },
    });
    expect(await changeQuota(context, caller, { questionnaire, id, limit: 2 })).toMatchObject({ value: { before: 3 } });
    expect(await answer()).toBe('over-quota');
    const removed = await removeQuota(context, caller, { questionnaire, id });
    expect(removed).toMatchObject({ value: { expression: "gender = 'woman'", limit: 2 } });
    expect(await answer()).toBe('complete');
    expect(await add("gender = 'woman'", 2)).toMatchObject({ failure: { tag: 'below-taken', taken: 3 } });
  });

  it('[S45] never admits more than a limit that is lowered while 64 people complete', async () => {
    const { context, caller, questionnaire, answer } = await field();
    await addQuota(context, caller, { questionnaire, expression: 'true', limit: 60 });
    const board = await readQuotas(context, caller, { questionnaire });
    const id = (board.ok ? board.value.cap?.id : undefined) ?? nobody;
    const answering = Array.from({ length: 64 }, () => answer());
    const lowered = await Promise.all(
      [30, 20, 10].map((limit) => changeQuota(context, caller, { questionnaire, id, limit })),
    );
    const statuses = await Promise.all(answering);
    const after = await readQuotas(context, caller, { questionnaire });
    const cap = after.ok ? after.value.cap : undefined;
    const complete = statuses.filter((status) => status === 'complete').length;
    expect(cap?.taken).toBe(complete);
    expect(complete).toBeLessThanOrEqual(cap?.limit ?? 0);
    expect(lowered.every((one) => one.ok || one.failure.tag === 'below-taken')).toBe(true);
  });
});

it('[S14] [S19] nothing of a questionnaire in the field is changed by viewers, analysts or other workspaces', async () => {
  const { context, caller, questionnaire, link } = await field();
  await setIncentive(context, caller, { questionnaire, incentive: { kind: 'code', lowAt: 3 } });
  await fillPool(context, caller, { questionnaire, text: 'A' });
  await addQuota(context, caller, { questionnaire, expression: 'true', limit: 60 });
  const board = await readQuotas(context, caller, { questionnaire });
  const id = (board.ok ? board.value.cap?.id : undefined) ?? nobody;
  const changes = [
    (who: typeof caller) => makeLink(context, who, { questionnaire, wish, test: false }),
    (who: typeof caller) => changeLink(context, who, { questionnaire, code: link, change: { paused: true } }),
    (who: typeof caller) => removeLink(context, who, { questionnaire, code: link }),
    (who: typeof caller) => setIncentive(context, who, { questionnaire, incentive: null }),
    (who: typeof caller) => fillPool(context, who, { questionnaire, text: 'B' }),
    (who: typeof caller) => exportLedger(context, who, { questionnaire }),
    (who: typeof caller) => addQuota(context, who, { questionnaire, expression: 'age > 5', limit: 1 }),
    (who: typeof caller) => changeQuota(context, who, { questionnaire, id, limit: 70 }),
    (who: typeof caller) => removeQuota(context, who, { questionnaire, id }),
  ];
  const stranger = await testOwner(context);
  const state = async () =>
    JSON.stringify(
      await Promise.all([
        readLinks(context, caller, { questionnaire }),
        readIncentive(context, caller, { questionnaire }),
        readQuotas(context, caller, { questionnaire }),
      ]),
    );
  const before = await state();
  for (const change of changes) {
    for (const who of [{ ...caller, role: 'viewer' as const }, { ...caller, role: 'analyst' as const }, stranger]) {
      expect(await change(who)).toMatchObject({ ok: false });
    }
  }
  expect(await state()).toBe(before);
  for (const read of [readLinks, readVersions]) {
    expect(await read(context, stranger, { questionnaire })).toMatchObject({ ok: true, value: [] });
  }
  for (const read of [readIncentive, readQuotas, readPublishing]) {
    expect(await read(context, stranger, { questionnaire })).toMatchObject({ failure: { tag: 'not-found' } });
  }
  const mine = await readFielding(context, { ...caller, role: 'viewer' });
  expect(mine.ok && mine.value.get(questionnaire)).toEqual({
    ...{ open: 1, paused: 0, notYet: 0, over: 0, test: 0 },
    ...{ quotas: 1, quotasFull: 0, lowStock: 1 },
  });
  const theirs = await readFielding(context, stranger);
  expect(theirs.ok && theirs.value.size).toBe(0);
});
