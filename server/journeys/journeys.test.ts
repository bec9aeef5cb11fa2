import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deletePersona } from '#db/queries/personas/delete-persona.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase, waiting } from '#db/testing.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { JourneyMapId, JourneyShareId, ResponseId } from '#lib/ids.ts';
import type { Command } from '#lib/journeys/edit/command.ts';
import type { MapCard } from '#lib/journeys/map-document.ts';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { roles } from '#lib/workspaces/role.ts';
import type { Caller, Context } from '../context.ts';
import { answeredQuestionnaire, finishedRun } from '../jobs/handlers/testing.ts';
import { listPersonas } from '../personas/list-personas.ts';
import { testContext, testOwner } from '../questionnaires/testing.ts';
import { updateWorkspace } from '../workspaces/update-workspace.ts';
import { countJourneyMaps } from './count-journey-maps.ts';
import { createMap } from './create-map.ts';
import { deleteMap } from './delete-map.ts';
import { drawMap } from './draw-map.ts';
import { forgetQuotes } from './forget-quotes.ts';
import { listMaps } from './list-maps.ts';
import { openShare } from './open-share.ts';
import { readMap } from './read-map.ts';
import { revokeShare } from './revoke-share.ts';
import { saveMap } from './save-map.ts';
import { setTaskState } from './set-task-state.ts';
import { shareMap } from './share-map.ts';
import { draftedPersonas, drawnMap } from './testing.ts';

const database = openTestDatabase();

let made:
  | Promise<{ context: Context & { clock: { now: Date | null } }; caller: Caller; map: JourneyMapId }>
  | undefined;
/** One study, segmented, drafted and drawn, for all tests that only add to it. */
function study() {
  made ??= (async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const { questionnaire } = await answeredQuestionnaire(context, caller, 90);
    const run = await finishedRun(context, caller, questionnaire);
    return { context, caller, map: await drawnMap(context, caller, run) };
  })();
  return made;
}

async function read(context: Context, caller: Caller, id: JourneyMapId, locale: (typeof locales)[number] = 'en') {
  const map = await readMap(context, caller, { id, locale });
  if (!map.ok) throw new Error(map.failure.tag);
  return map.value;
}

const action = (id: string, stage: string): MapCard => ({
  ...{ id, stage, lane: 'tasks', kind: 'assumed', facts: [] },
  saying: { tag: 'own', text: `Do ${id}` },
  task: { owner: null, due: '2026-12-01', effort: 'small', effect: 'large', state: 'planned' },
});
const add = (card: MapCard): Command => ({ tag: 'add-card', card, before: null });

describe('a map of the study’s own stages', { timeout: 60_000 }, () => {
  it('is drawn from the answers: stages as they were asked in four languages, measured cards with facts', async () => {
    const { context, caller, map } = await study();
    const { document, told, persona } = await read(context, caller, map);
    expect(document.state).toBe('ready');
    expect(document.stages.map(({ code }) => code).slice(0, 2)).toEqual(['need', 'look']);
    for (const { label } of document.stages) expect(Object.keys(label ?? {}).sort()).toEqual([...locales].sort());
    expect(persona.name).not.toBe('');
    const measured = document.cards.filter(({ kind }) => kind === 'measured');
    expect(measured.length).toBeGreaterThan(5);
    for (const card of document.cards) {
      expect(card.facts.length > 0).toBe(card.kind !== 'assumed');
      for (const fact of card.facts) expect(document.facts[fact]).toBeDefined();
      expect(told.cards[card.id]?.text).not.toMatch(/[{}]|card\.|path\./);
    }
    const touchpoint = document.cards.find(({ lane }) => lane === 'touchpoints');
    expect(touchpoint?.channel).toMatch(/online|offline/);
    expect(JSON.stringify(document)).not.toContain('"rows"');
  });

  it('says the same facts in every language', async () => {
    const { context, caller, map } = await study();
    const texts = await Promise.all(
      locales.map(async (locale) => {
        const { told, document } = await read(context, caller, map, locale);
        const card = document.cards.find(({ saying }) => saying.tag === 'emotion');
        return told.cards[card?.id ?? '']?.text;
      }),
    );
    expect(new Set(texts).size).toBe(locales.length);
  });

  it('is drawn once: a second job changes nothing, and one of a map that is gone does nothing', async () => {
    const { context, caller, map } = await study();
    const before = await read(context, caller, map);
    await drawMap(context, caller, map);
    await drawMap(context, caller, randomUUID() as JourneyMapId);
    expect((await read(context, caller, map)).revision).toBe(before.revision);
  });

  it('is not begun of a persona that is deleted while the stages are read', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const { questionnaire } = await answeredQuestionnaire(context, caller, 40);
    const [persona] = await draftedPersonas(context, caller, await finishedRun(context, caller, questionnaire));
    if (!persona) throw new Error('a persona');
    const [model] = stageModels;
    const begun = await inScope(context.connection, caller, async (db) => {
      await deletePersona(db, caller, persona.id);
      const making = createMap(context, caller, { persona: persona.id, model: model?.code ?? '' });
      await expect.poll(() => waiting(database())).toBeGreaterThan(0);
      return { making };
    });
    expect(await begun.making).toEqual({ ok: false, failure: { tag: 'unknown-persona' } });
  });

  it('is listed under its persona with its lowest point and what is late', async () => {
    const { context, caller, map } = await study();
    const { revision, document } = await read(context, caller, map);
    const stage = document.stages[0]?.code ?? '';
    await saveMap(context, caller, { map, revision, commands: [add(action('late', stage))] });
    const listed = await listMaps(context, caller, { locale: 'ru', today: '2026-12-02' });
    const mine = listed.ok ? listed.value.flatMap(({ maps }) => maps).find(({ id }) => id === map) : undefined;
    expect(mine).toMatchObject({ state: 'ready', open: 1, overdue: 1, shared: false });
    expect(mine?.lowest?.stage).toMatch(/[а-я]/i);
  });

  it('counts on the start page the actions that its list shows, whatever lane a card came from', async () => {
    const { context, caller, map } = await study();
    const { revision, document } = await read(context, caller, map);
    const stage = document.stages[0]?.code ?? '';
    const { task: _, ...bare } = action('bare', stage);
    const commands: Command[] = [
      add(action('away', stage)),
      { tag: 'move-card', id: 'away', stage, lane: 'opportunities', before: null },
      add({ ...bare, lane: 'opportunities' }),
      { tag: 'move-card', id: 'bare', stage, lane: 'tasks', before: null },
    ];
    expect(await saveMap(context, caller, { map, revision, commands })).toMatchObject({ ok: true });
    const listed = await listMaps(context, caller, { locale: 'en', today: '2026-12-02' });
    const maps = listed.ok ? listed.value.flatMap((one) => one.maps) : [];
    const sum = (of: 'open' | 'overdue') => maps.reduce((total, one) => total + one[of], 0);
    const counts = await countJourneyMaps(context, caller, { today: '2026-12-02' });
    expect(counts).toMatchObject({ value: { maps: maps.length, actions: sum('open'), overdue: sum('overdue') } });
  });

  it('has late actions by the day where the team works, for the start page and for strangers alike', async () => {
    const { context, caller, map } = await study();
    const { revision, document } = await read(context, caller, map);
    await saveMap(context, caller, { map, revision, commands: [add(action('due', document.stages[0]?.code ?? ''))] });
    const overdue = async (today: string) => {
      const counts = await countJourneyMaps(context, caller, { today });
      return counts.ok ? counts.value.overdue : undefined;
    };
    expect(await overdue('2026-12-01')).toBe(0);
    expect(await overdue('2026-12-02')).toBeGreaterThan(0);
    const link = await shareMap(context, caller, map);
    if (!link.ok) throw new Error(link.failure.tag);
    const token = link.value.slice(link.value.lastIndexOf('/') + 1);
    const noon = new Date('2026-12-01T12:00:00Z');
    const days = [];
    for (const timeZone of ['Pacific/Kiritimati', 'America/New_York']) {
      await updateWorkspace(context, caller, { name: 'Where', timeZone });
      days.push((await openShare({ ...context, now: () => noon }, token, 'en'))?.today);
    }
    expect(days).toEqual(['2026-12-02', '2026-12-01']);
    await updateWorkspace(context, caller, { name: 'Where', timeZone: 'UTC' });
  });
});

describe('a map on a stage model', { timeout: 60_000 }, () => {
  it('is drawn on every model, and what nobody asked is assumed', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const { questionnaire } = await answeredQuestionnaire(context, caller, 60);
    const [persona] = await draftedPersonas(context, caller, await finishedRun(context, caller, questionnaire));
    if (!persona) throw new Error('a persona');
    for (const { code, stages } of stageModels) {
      const created = await createMap(context, caller, { persona: persona.id, model: code });
      if (!created.ok) throw new Error(created.failure.tag);
      expect((await read(context, caller, created.value)).document.state).toBe('drawing');
      await drawMap(context, caller, created.value);
      const { document } = await read(context, caller, created.value);
      expect(document.stages.map((stage) => stage.code)).toEqual(stages.map((stage) => stage.code));
      expect(document.cards.some(({ kind }) => kind === 'assumed')).toBe(true);
    }
    const unknown = await createMap(context, caller, { persona: persona.id, model: 'no-such' });
    expect(unknown).toEqual({ ok: false, failure: { tag: 'unknown-model' } });
  });
});

describe('editing', { timeout: 60_000 }, () => {
  it('keeps commands in order and counts the revision; a stale editor is told what is kept', async () => {
    const { context, caller, map } = await study();
    const { revision, document } = await read(context, caller, map);
    const stage = document.stages[0]?.code ?? '';
    const first = await saveMap(context, caller, {
      map,
      revision,
      commands: [add(action('e1', stage)), add(action('e2', stage))],
    });
    expect(first).toEqual({ ok: true, value: revision + 1 });
    const stale = await saveMap(context, caller, { map, revision, commands: [add(action('e3', stage))] });
    expect(stale).toMatchObject({ ok: false, failure: { tag: 'conflict', revision: revision + 1 } });
    const kept = stale.ok || stale.failure.tag !== 'conflict' ? undefined : stale.failure.document;
    expect(kept?.cards.map(({ id }) => id)).toContain('e2');
  });

  it('does all commands or none', async () => {
    const { context, caller, map } = await study();
    const { revision, document } = await read(context, caller, map);
    const stage = document.stages[0]?.code ?? '';
    const commands: Command[] = [add(action('half', stage)), { tag: 'remove-card', id: 'not-there' }];
    expect(await saveMap(context, caller, { map, revision, commands })).toMatchObject({
      failure: { tag: 'refused', why: 'unknown-card' },
    });
    expect((await read(context, caller, map)).document.cards.map(({ id }) => id)).not.toContain('half');
  });

  it('lets one of two at once through, and loses neither', async () => {
    const { context, caller, map } = await study();
    const { revision, document } = await read(context, caller, map);
    const stage = document.stages[0]?.code ?? '';
    const both = await Promise.all(
      ['r1', 'r2'].map((id) => saveMap(context, caller, { map, revision, commands: [add(action(id, stage))] })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('sets the state of an action by form, beside whatever an editor does', async () => {
    const { context, caller, map } = await study();
    const { revision, document } = await read(context, caller, map);
    const stage = document.stages[0]?.code ?? '';
    await saveMap(context, caller, { map, revision, commands: [add(action('form', stage))] });
    expect(await setTaskState(context, caller, { map, card: 'form', state: 'done' })).toEqual({
      ok: true,
      value: null,
    });
    const card = (await read(context, caller, map)).document.cards.find(({ id }) => id === 'form');
    expect(card?.task).toMatchObject({ state: 'done', due: '2026-12-01' });
    const measured = document.cards.find(({ kind }) => kind === 'measured');
    expect(await setTaskState(context, caller, { map, card: measured?.id ?? '', state: 'done' })).toMatchObject({
      ok: false,
    });
  });
});

describe('a share link', { timeout: 60_000 }, () => {
  it('[S39] opens the map without sign-in until it is revoked, and then like one that never was', async () => {
    const { context, caller, map } = await study();
    const link = await shareMap(context, caller, map);
    if (!link.ok) throw new Error(link.failure.tag);
    const token = link.value.slice(link.value.lastIndexOf('/') + 1);
    expect(link.value).toBe(`${context.url}/share/${token}`);
    const opened = await openShare(context, token, 'lv');
    expect(opened?.document.cards.length).toBeGreaterThan(5);
    const share = (await read(context, caller, map)).shares.at(-1);
    expect(await revokeShare(context, caller, { map, share: share?.id as JourneyShareId })).toMatchObject({ ok: true });
    expect(await openShare(context, token, 'lv')).toBeUndefined();
    expect(await openShare(context, token.replace(/.{3}$/, 'AAA'), 'lv')).toBeUndefined();
    expect(await openShare(context, '', 'lv')).toBeUndefined();
    expect(await revokeShare(context, caller, { map, share: share?.id as JourneyShareId })).toMatchObject({
      ok: false,
    });
  });

  it('[S38] shows nobody’s id, keeps no secret, and lists none', async () => {
    const { context, caller, map } = await study();
    const link = await shareMap(context, caller, map);
    if (!link.ok) throw new Error(link.failure.tag);
    const token = link.value.slice(link.value.lastIndexOf('/') + 1);
    const opened = JSON.stringify(await openShare(context, token, 'en'));
    const { document, shares } = await read(context, caller, map);
    for (const { response } of Object.values(document.facts)) if (response) expect(opened).not.toContain(response);
    expect(opened).not.toContain(caller.workspace);
    expect(JSON.stringify(shares)).not.toContain(token);
    const rows = await database().connection.sql.begin(async (tx) => {
      await tx`select set_config('segue.workspace', ${caller.workspace}, true)`;
      return tx<{ all: string }[]>`select row_to_json(journey_shares)::text as all from journey_shares`;
    });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.all).not.toContain(token);
  });

  it('[S38] tells nothing of a lane that is closed', async () => {
    const { context, caller, map } = await study();
    const { revision, document } = await read(context, caller, map);
    const closed = document.cards.find(({ saying }) => saying.tag !== 'walked')?.lane;
    expect(closed).toBeDefined();
    const close = document.lanes.map(({ lane, on }) => ({ lane, on: on && lane !== closed }));
    await saveMap(context, caller, { map, revision, commands: [{ tag: 'set-lanes', lanes: close }] });
    const link = await shareMap(context, caller, map);
    if (!link.ok) throw new Error(link.failure.tag);
    const opened = await openShare(context, link.value.slice(link.value.lastIndexOf('/') + 1), 'en');
    if (!opened) throw new Error('the link is good');
    const shown = new Set(opened.document.cards.map(({ id }) => id));
    expect(Object.keys(opened.told.cards).filter((id) => !shown.has(id))).toEqual([]);
    expect(Object.keys(opened.told.facts).filter((id) => !Object.hasOwn(opened.document.facts, id))).toEqual([]);
    await saveMap(context, caller, {
      map,
      revision: revision + 1,
      commands: [{ tag: 'set-lanes', lanes: document.lanes }],
    });
  });

  it('[S14] of one workspace opens nothing of another, whoever it names', async () => {
    const { context, caller, map } = await study();
    const stranger = await testOwner(context);
    const link = await shareMap(context, caller, map);
    if (!link.ok) throw new Error(link.failure.tag);
    const bytes = Buffer.from(link.value.slice(link.value.lastIndexOf('/') + 1), 'base64url');
    const forged = Buffer.concat([Buffer.from(stranger.workspace.replaceAll('-', ''), 'hex'), bytes.subarray(16)]);
    expect(await openShare(context, forged.toString('base64url'), 'en')).toBeUndefined();
    expect(await openShare(context, bytes.toString('base64url'), 'en')).toBeDefined();
  });
});

describe('who may', { timeout: 60_000 }, () => {
  it('[S19] only look is refused everything that changes a map', async () => {
    const { context, caller, map } = await study();
    const persona = (await read(context, caller, map)).persona.id;
    const commands: Command[] = [{ tag: 'set-name', name: 'Mine' }];
    for (const role of roles) {
      const as = { ...caller, role };
      const forbidden = role === 'viewer';
      const tag = async (result: Promise<{ ok: boolean; failure?: { tag: string } }>) => (await result).failure?.tag;
      expect((await tag(readMap(context, as, { id: map, locale: 'en' }))) === 'forbidden').toBe(false);
      expect((await tag(createMap(context, as, { persona, model: 'aidad' }))) === 'forbidden').toBe(forbidden);
      expect((await tag(saveMap(context, as, { map, revision: 9999, commands }))) === 'forbidden').toBe(forbidden);
      expect((await tag(setTaskState(context, as, { map, card: 'x1', state: 'done' }))) === 'forbidden').toBe(
        forbidden,
      );
      expect((await tag(shareMap(context, as, map))) === 'forbidden').toBe(forbidden);
      const share = randomUUID() as JourneyShareId;
      expect((await tag(revokeShare(context, as, { map, share }))) === 'forbidden').toBe(forbidden);
      expect((await tag(deleteMap(context, as, randomUUID() as JourneyMapId))) === 'forbidden').toBe(forbidden);
      if (forbidden) expect((await read(context, as, map)).shares).toEqual([]);
    }
  });

  it('[S14] [S15] belongs to another workspace finds nothing', async () => {
    const { context, caller, map } = await study();
    const stranger = await testOwner(context);
    const persona = (await read(context, caller, map)).persona.id;
    const missing = { ok: false, failure: { tag: 'not-found' } };
    const commands: Command[] = [{ tag: 'set-name', name: 'Mine' }];
    expect(await readMap(context, stranger, { id: map, locale: 'en' })).toEqual(missing);
    expect(await saveMap(context, stranger, { map, revision: 1, commands })).toEqual(missing);
    expect(await setTaskState(context, stranger, { map, card: 'late', state: 'done' })).toEqual(missing);
    expect(await shareMap(context, stranger, map)).toEqual(missing);
    expect(await deleteMap(context, stranger, map)).toEqual(missing);
    expect(await createMap(context, stranger, { persona, model: 'aidad' })).toMatchObject({
      failure: { tag: 'unknown-persona' },
    });
    expect(await listMaps(context, stranger, { locale: 'en', today: '2026-01-01' })).toEqual({ ok: true, value: [] });
  });
});

/** A map of the first persona whose people may be quoted. */
async function quotingMap(context: Context, caller: Caller): Promise<JourneyMapId> {
  const personas = await listPersonas(context, caller, { locale: 'en' });
  for (const { id } of personas.ok ? personas.value : []) {
    const made = await createMap(context, caller, { persona: id, model: 'study' });
    if (!made.ok) throw new Error(made.failure.tag);
    await drawMap(context, caller, made.value);
    const { document } = await read(context, caller, made.value);
    if (Object.values(document.facts).some(({ measure }) => measure === 'quote')) return made.value;
  }
  throw new Error('nobody may be quoted');
}

describe('forgetting', { timeout: 60_000 }, () => {
  it('takes the words of an erased respondent off every map, and no editor can bring them back', async () => {
    const { context, caller } = await study();
    const map = await quotingMap(context, caller);
    const { document, revision } = await read(context, caller, map);
    const quote = Object.values(document.facts).find(({ measure }) => measure === 'quote');
    if (!quote?.response) throw new Error('a quote on the map');
    const card = document.cards.find(({ facts }) => facts.includes(quote.id));
    if (!card) throw new Error('its card');
    expect(await forgetQuotes(context, caller, [quote.response as ResponseId])).toBe(1);
    const after = await read(context, caller, map);
    expect(JSON.stringify(after.document)).not.toContain(quote.response);
    expect(JSON.stringify(after.document)).not.toContain(JSON.stringify(quote.value));
    expect(after.revision).toBe(revision + 1);
    expect(
      await saveMap(context, caller, {
        map,
        revision: after.revision,
        commands: [{ tag: 'add-card', card, before: null }],
      }),
    ).toMatchObject({ failure: { tag: 'refused', why: 'unknown-fact' } });
    expect(await forgetQuotes(context, caller, [quote.response as ResponseId])).toBe(0);
  });
});
