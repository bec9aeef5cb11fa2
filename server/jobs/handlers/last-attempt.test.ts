import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import type { Caller, Context } from '../../context.ts';
import { createMap } from '../../journeys/create-map.ts';
import { readMap } from '../../journeys/read-map.ts';
import { draftedPersonas } from '../../journeys/testing.ts';
import { draftPersonas } from '../../personas/draft-personas.ts';
import { listPersonas } from '../../personas/list-personas.ts';
import { requestDraft } from '../../personas/request-draft.ts';
import { testContext, testOwner } from '../../questionnaires/testing.ts';
import { draftPersonasJob } from './draft-personas.ts';
import { drawJourney } from './draw-journey.ts';
import { answeredQuestionnaire, finishedRun } from './testing.ts';

const database = openTestDatabase();

async function segmented() {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const { questionnaire } = await answeredQuestionnaire(context, caller, 60);
  return { context, caller, segmentation: await finishedRun(context, caller, questionnaire) };
}

/** A map that waits to be drawn. */
async function mapped() {
  const { context, caller, segmentation } = await segmented();
  const [persona] = await draftedPersonas(context, caller, segmentation);
  if (!persona) throw new Error('a persona');
  const made = await createMap(context, caller, { persona: persona.id, model: 'study' });
  if (!made.ok) throw new Error(made.failure.tag);
  const state = async () => {
    const map = await readMap(context, caller, { id: made.value, locale: 'en' });
    return map.ok && map.value.document.state;
  };
  return { context, payload: { workspace: caller.workspace, map: made.value }, state };
}

/** The same, on a machine whose clock cannot be read the first time it is asked. */
function breaking(context: Context): Context {
  let broken = false;
  const now = () => {
    if (broken) return context.now();
    broken = true;
    throw new Error('no clock');
  };
  return { ...context, now };
}

async function personas(context: Context, caller: Caller) {
  const listed = await listPersonas(context, caller, { locale: 'en' });
  if (!listed.ok) throw new Error(listed.failure.tag);
  return listed.value;
}

describe('a job that breaks', { timeout: 60_000 }, () => {
  it('leaves its map waiting for the next attempt, and after the last one says that it could not be drawn', async () => {
    const { context, payload, state } = await mapped();
    await expect(drawJourney(breaking(context), payload)).rejects.toThrow('no clock');
    expect(await state()).toBe('drawing');
    await expect(drawJourney(breaking(context), payload, true)).rejects.toThrow('no clock');
    expect(await state()).toBe('failed');
  });

  it('leaves a map that is drawn as it is', async () => {
    const { context, payload, state } = await mapped();
    await drawJourney(context, payload, true);
    await drawJourney(breaking(context), payload, true);
    expect(await state()).toBe('ready');
  });

  it('takes back its wish for a draft after the last attempt, and a draft can be asked for anew', async () => {
    const { context, caller, segmentation } = await segmented();
    const payload = { workspace: caller.workspace, segmentation };
    await requestDraft(context, caller, segmentation);
    await expect(draftPersonasJob(breaking(context), payload)).rejects.toThrow('no clock');
    expect((await personas(context, caller)).every(({ pending }) => pending !== null)).toBe(true);
    await expect(draftPersonasJob(breaking(context), payload, true)).rejects.toThrow('no clock');
    expect(await personas(context, caller)).toEqual([]);

    expect(await requestDraft(context, caller, segmentation)).toEqual({ ok: true, value: null });
    await draftPersonas(context, caller, segmentation);
    const before = await personas(context, caller);
    expect(before.length).toBeGreaterThan(0);
    await requestDraft(context, caller, segmentation);
    await expect(draftPersonasJob(breaking(context), payload, true)).rejects.toThrow('no clock');
    const after = await personas(context, caller);
    expect(after.map(({ id, pending }) => ({ id, pending }))).toEqual(before.map(({ id }) => ({ id, pending: null })));
  });
});
