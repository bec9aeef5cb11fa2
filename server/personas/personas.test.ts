import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { updatePersona } from '#db/queries/personas/update-persona.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import { locales } from '#lib/i18n/locale.ts';
import { type PersonaId, type ResponseId, type SegmentationId, uuidv7 } from '#lib/ids.ts';
import type { ClaimState, Persona, PersonaClaim } from '#lib/personas/persona.ts';
import { personaSchema } from '#lib/personas/persona-schema.ts';
import { everyResponse, type FrameFilter } from '#lib/segmentation/frame-filter.ts';
import { roles } from '#lib/workspaces/role.ts';
import type { Caller, Context } from '../context.ts';
import { answeredQuestionnaire, finishedRun } from '../jobs/handlers/testing.ts';
import { exampleAnswers, testContext, testOwner } from '../questionnaires/testing.ts';
import { acceptResponse } from '../responses/accept-response.ts';
import { loadEvidence } from '../segmentation/load-evidence.ts';
import { approvePersona } from './approve-persona.ts';
import { cancelDraft } from './cancel-draft.ts';
import { countPersonas } from './count-personas.ts';
import { draftPersonas } from './draft-personas.ts';
import { editPersona } from './edit-persona.ts';
import { exportPersona } from './export-persona.ts';
import { forgetQuotes } from './forget-quotes.ts';
import { listPersonas } from './list-personas.ts';
import { readPersona } from './read-persona.ts';
import { requestDraft } from './request-draft.ts';

const database = openTestDatabase();

/** A study of its own: answered, segmented, drafted. */
async function study(count = 90) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const { questionnaire } = await answeredQuestionnaire(context, caller, count);
  const run = await finishedRun(context, caller, questionnaire);
  expect(await requestDraft(context, caller, run)).toEqual({ ok: true, value: null });
  await draftPersonas(context, caller, run);
  const listed = await listPersonas(context, caller, { locale: 'en' });
  if (!listed.ok) throw new Error(listed.failure.tag);
  return { context, caller, questionnaire, run, personas: listed.value };
}

let shared: ReturnType<typeof study> | undefined;
/** One study for all tests that only read it. */
const read = () => {
  shared ??= study();
  return shared;
};

async function whole(context: Context, caller: Caller, id: PersonaId, locale: (typeof locales)[number] = 'en') {
  const persona = await readPersona(context, caller, { id, locale });
  if (!persona.ok) throw new Error(persona.failure.tag);
  return persona.value;
}

const decide = (claims: readonly PersonaClaim[], state: ClaimState) => ({
  tag: 'decide' as const,
  claims: claims.map(({ id, state: was }) => ({ id, was, state })),
});

const first = <T>(all: readonly T[]): T => {
  const [one] = all;
  if (one === undefined) throw new Error('at least one');
  return one;
};

/** Takes answers away behind the studio's back, as an erasure does. */
async function erase(context: Context, caller: Caller, responses: readonly ResponseId[]) {
  await inScope(context.connection, caller, async (db) => {
    for (const id of responses) await db.execute(sql`delete from responses where id = ${id}`);
  });
}

describe('drafting', { timeout: 60_000 }, () => {
  it('counts every fact as one would by hand, and keeps no list of rows', async () => {
    const { context, caller, run, personas } = await read();
    expect(personas.map(({ segment }) => segment)).toEqual(['a', 'b', 'c']);
    const evidence = await loadEvidence(context, caller, run, 'en');
    if (!evidence) throw new Error('evidence');
    for (const { id, segment, size, counts } of personas) {
      const { document } = await whole(context, caller, id);
      expect(personaSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
      const mine = [...evidence.segments.of].map((of) => evidence.segments.codes[of] === segment);
      expect(size).toBe(mine.filter(Boolean).length);
      expect(counts.proposed).toBeGreaterThan(4);
      for (const fact of document.facts) {
        expect(fact).not.toHaveProperty('rows');
        const column = evidence.table.columns.find(({ name }) => name === fact.variable);
        if (fact.measure !== 'share' || !column || !('categories' in column)) continue;
        const category = column.categories.findIndex(({ code }) => code === fact.category);
        const gave = (row: number) =>
          column.scale === 'multi'
            ? column.missing[row]
              ? undefined
              : column.chosen[row * column.categories.length + category] === 1
            : (column.cells[row] ?? -1) < 0
              ? undefined
              : column.cells[row] === category;
        const answered = mine.flatMap((is, row) => (is && gave(row) !== undefined ? [gave(row)] : []));
        const others = mine.flatMap((is, row) => (!is && gave(row) !== undefined ? [gave(row)] : []));
        expect([fact.n, fact.count, fact.restN]).toEqual([
          answered.length,
          answered.filter(Boolean).length,
          others.length,
        ]);
        expect(fact.value).toBeCloseTo(fact.count / fact.n, 12);
        expect(fact.rest).toBeCloseTo(others.filter(Boolean).length / others.length, 12);
      }
    }
  });

  it('tells what was planted: the grid’s high statement marks each kind', async () => {
    const { context, caller, personas } = await read();
    const marks = await Promise.all(personas.map(async ({ id }) => (await whole(context, caller, id)).document.claims));
    const high = marks.map((claims) => claims.filter(({ direction }) => direction === 'more').length);
    expect(Math.min(...high)).toBeGreaterThan(0);
    const names = personas.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(locales)('is told in %s without a hole, and with what to ask where nothing is known', async (locale) => {
    const { context, caller, personas } = await read();
    for (const { id } of personas) {
      const { told } = await whole(context, caller, id, locale);
      const texts = told.parts.flatMap(({ title, claims, ask }) => [
        title,
        ask ?? '',
        ...claims.map(({ text }) => text),
      ]);
      for (const text of [told.name, ...texts]) expect(text).not.toMatch(/[{}]|claim\.|mark\.|gap\.|part\./);
      expect(told.parts.some(({ ask }) => ask)).toBe(true);
      expect(told.parts.some(({ part }) => part === 'role')).toBe(false);
      const quotes = told.parts.find(({ part }) => part === 'quotes');
      expect(quotes?.claims.every(({ language }) => language !== null)).toBe(true);
    }
  });

  it('shows who waits while it is under way, and can be stopped without a trace', async () => {
    const { context, caller, run, personas } = await study(60);
    const { document } = await whole(context, caller, first(personas).id);
    await requestDraft(context, caller, run);
    const waiting = await listPersonas(context, caller, { locale: 'en', segmentation: run });
    expect(waiting.ok && waiting.value.every(({ pending, drafted }) => pending !== null && drafted)).toBe(true);
    expect(await cancelDraft(context, caller, run)).toEqual({ ok: true, value: null });
    await draftPersonas(context, caller, run);
    expect((await whole(context, caller, first(personas).id)).document).toEqual(document);
  });

  it('takes new personas away again when their first draft is stopped', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const { questionnaire } = await answeredQuestionnaire(context, caller, 60);
    const run = await finishedRun(context, caller, questionnaire);
    await requestDraft(context, caller, run);
    await cancelDraft(context, caller, run);
    expect(await listPersonas(context, caller, { locale: 'en' })).toEqual({ ok: true, value: [] });
  });

  it('again keeps what people did and marks what has moved under it', async () => {
    const { context, caller, run, personas } = await study();
    const { id, segment } = first(personas);
    const before = await whole(context, caller, id);
    const facts = new Map(before.document.facts.map((fact) => [fact.id, fact]));
    const shares = before.document.claims.filter(
      ({ fact, direction }) => direction === 'more' && facts.get(fact ?? '')?.measure === 'share',
    );
    const mean = before.document.claims.find(({ fact }) => facts.get(fact ?? '')?.measure === 'mean');
    if (!mean) throw new Error('a mean');
    await editPersona(context, caller, {
      id,
      edits: [
        decide([mean, ...shares], 'accepted'),
        { tag: 'word', claim: mean.id, locale: 'en', was: null, text: 'About {{fact}}, others {{rest}}.' },
        { tag: 'rename', was: null, name: 'Marta' },
        { tag: 'add', id: 'oteam', part: 'goals', locale: 'lv', text: 'Grib ātri' },
      ],
    });
    // A third of the segment is erased: those with the highest ages, so that the mean moves.
    const evidence = await loadEvidence(context, caller, run, 'en');
    const column = evidence?.table.columns.find(({ name }) => name === facts.get(mean.fact ?? '')?.variable);
    if (!evidence || !column || column.scale === 'text') throw new Error('a column of numbers');
    const place = evidence.segments.codes.indexOf(segment);
    const number = (row: number) => ('cells' in column ? Number(column.cells[row]) : 0);
    const members = evidence.responses
      .map((response, row) => ({ response, row }))
      .filter(({ row }) => evidence.segments.of[row] === place)
      .sort((a, b) => number(b.row) - number(a.row));
    await erase(
      context,
      caller,
      members.slice(0, Math.floor(members.length / 3)).map(({ response }) => response),
    );

    await requestDraft(context, caller, run);
    await draftPersonas(context, caller, run);
    const after = await whole(context, caller, id);
    const claim = after.document.claims.find((one) => one.id === mean.id);
    const was = facts.get(mean.fact ?? '');
    expect(after.told.name).toBe('Marta');
    expect(claim).toMatchObject({ state: 'accepted', text: { en: 'About {{fact}}, others {{rest}}.' } });
    expect(claim?.stale).toMatchObject({ value: was?.value, n: was?.n });
    const now = after.document.facts.find((one) => one.id === mean.fact);
    expect(now?.n).toBeLessThan(was?.n ?? 0);
    const line = after.told.parts.flatMap(({ claims }) => claims).find((one) => one.claim.id === mean.id);
    expect(line?.text).toMatch(/^About [\d.,]+, others [\d.,]+\.$/);
    expect(after.document.claims.find((one) => one.id === 'oteam')).toMatchObject({ kind: 'own', part: 'goals' });
    expect(after.erased).toBe(0);
    // Saying that it still holds ends it.
    if (!claim) throw new Error('the claim is kept');
    await editPersona(context, caller, { id, edits: [decide([claim], 'accepted')] });
    const settled = (await whole(context, caller, id)).document.claims.find((one) => one.id === mean.id);
    expect(settled?.stale).toBeNull();
  });
});

describe('what came in since', { timeout: 60_000 }, () => {
  it('is counted by what the segmentation asks for: what its filter leaves out is not newer', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const { questionnaire, link } = await answeredQuestionnaire(context, caller, 60);
    const newer = async (filter: FrameFilter) => {
      const run = await finishedRun(context, caller, questionnaire, { filter });
      await requestDraft(context, caller, run);
      await draftPersonas(context, caller, run);
      const listed = await listPersonas(context, caller, { locale: 'en', segmentation: run });
      const id = listed.ok ? first(listed.value).id : undefined;
      if (!id) throw new Error('a persona');
      return async () => (await whole(context, caller, id)).newer;
    };
    const all = await newer(everyResponse);
    const until = await newer({ ...everyResponse, to: context.now().toISOString().slice(0, 10) });
    context.clock.now = new Date(context.now().getTime() + 3 * 86_400_000);
    await acceptResponse(context, link, { key: randomUUID(), answers: exampleAnswers(30), status: 'complete' });
    expect([await all(), await until()]).toEqual([1, 0]);
  });
});

describe('counting', { timeout: 60_000 }, () => {
  it('calls moved what waits for somebody, which a rejected claim does not', async () => {
    const { context, caller, personas } = await study(60);
    const { id } = first(personas);
    const { document } = await whole(context, caller, id);
    const moved = async (state: ClaimState) => {
      const claims = document.claims.map((claim, at) =>
        at === 1
          ? { ...claim, state, stale: { value: 0, n: 1, since: context.now().toISOString(), clear: false } }
          : claim,
      );
      const changed = { id, state: 'draft', at: context.now(), by: null, document: { ...document, claims } } as const;
      await inScope(context.connection, caller, (db) => updatePersona(db, caller, changed));
      const counts = await countPersonas(context, caller);
      return counts.ok && counts.value.stale;
    };
    expect(await moved('accepted')).toBe(1);
    expect(await moved('rejected')).toBe(0);
  });
});

describe('deciding', { timeout: 60_000 }, () => {
  it('is approved when nothing is open, as it was seen, and a draft again after an edit', async () => {
    const { context, caller, personas } = await study(60);
    const { id } = first(personas);
    const start = await whole(context, caller, id);
    const approve = async (revision?: number) =>
      approvePersona(context, caller, { id, revision: revision ?? (await whole(context, caller, id)).revision });
    expect(await approve()).toMatchObject({ ok: false, failure: { tag: 'open' } });
    const open = start.document.claims.filter(({ state }) => state === 'proposed');
    expect(await editPersona(context, caller, { id, edits: [decide(open, 'accepted')] })).toMatchObject({ ok: true });
    expect(await approve(start.revision)).toEqual({ ok: false, failure: { tag: 'changed' } });
    expect(await approve()).toEqual({ ok: true, value: null });
    expect((await whole(context, caller, id)).state).toBe('approved');
    const picture = start.document.picture;
    const other = { style: 'cameo', seed: 'another-one' } as const;
    await editPersona(context, caller, { id, edits: [{ tag: 'picture', was: picture, picture: other }] });
    expect((await whole(context, caller, id)).state).toBe('approved');
    const renamed = await editPersona(context, caller, { id, edits: [{ tag: 'rename', was: null, name: 'Marta' }] });
    expect(renamed).toEqual({ ok: true, value: { reopened: true } });
    expect((await whole(context, caller, id)).state).toBe('draft');
  });

  it('never overwrites what somebody else did meanwhile, and does all of several edits or none', async () => {
    const { context, caller, personas } = await study(60);
    const { id } = first(personas);
    const [one, two] = (await whole(context, caller, id)).document.claims.filter(({ state }) => state === 'proposed');
    if (!one || !two) throw new Error('two claims');
    const both = await Promise.all([
      editPersona(context, caller, { id, edits: [decide([one], 'accepted')] }),
      editPersona(context, caller, { id, edits: [decide([one], 'rejected')] }),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { tag: 'changed' } });
    // Another claim is nobody's conflict.
    expect(await editPersona(context, caller, { id, edits: [decide([two], 'rejected')] })).toMatchObject({ ok: true });
    const halfway = await editPersona(context, caller, {
      id,
      edits: [
        { tag: 'rename', was: null, name: 'Half' },
        { tag: 'word', claim: one.id, locale: 'en', was: null, text: 'It is 66% of them.' },
      ],
    });
    expect(halfway).toMatchObject({ ok: false, failure: { tag: 'wording', problem: { tag: 'number-typed' } } });
    expect((await whole(context, caller, id)).document.name).toBeNull();
  });

  it('tells one sitting once among the activities', async () => {
    const { context, caller, personas } = await study(60);
    const { id } = first(personas);
    const open = (await whole(context, caller, id)).document.claims.filter(({ state }) => state === 'proposed');
    const user = uuidv7<'user'>(Date.now(), context.randomBytes(10));
    for (const claim of open.slice(0, 4))
      await editPersona(context, { ...caller, user }, { id, edits: [decide([claim], 'accepted')] });
    const told = await inScope(context.connection, caller, (db) =>
      db.execute<{ action: string }>(sql`select action from activities where subject = ${id}`),
    );
    expect(told.map(({ action }) => action)).toEqual(['persona-changed']);
  });
});

describe('exporting', { timeout: 120_000 }, () => {
  it('holds every accepted claim and no other, in every language and format', async () => {
    const { context, caller, personas } = await study();
    const { id } = first(personas);
    const open = (await whole(context, caller, id)).document.claims.filter(({ state }) => state === 'proposed');
    await editPersona(context, caller, {
      id,
      edits: [
        decide(
          open.filter((_, at) => at % 2 === 0),
          'accepted',
        ),
        { tag: 'add', id: 'oteam', part: 'goals', locale: 'en', text: 'Wants an hour of her own' },
      ],
    });
    const rejected = open.filter((_, at) => at % 4 === 1);
    await editPersona(context, caller, { id, edits: [decide(rejected, 'rejected')] });
    for (const locale of locales) {
      const { told } = await whole(context, caller, id, locale);
      const claims = told.parts.flatMap((part) => part.claims);
      const markdown = await exported(context, caller, { id, format: 'md', locale, all: false });
      expect(plain(markdown)).toContain(plain(studyIn[locale]));
      const json = JSON.parse(await exported(context, caller, { id, format: 'json', locale, all: false }));
      const texts: string[] = json.claims.map((claim: { text: string }) => claim.text);
      for (const { claim, text } of claims) {
        expect(texts.includes(text)).toBe(claim.state === 'accepted');
        expect(plain(markdown).includes(plain(text))).toBe(claim.state === 'accepted');
      }
      expect(JSON.stringify(json)).not.toMatch(/"response":/);
      expect(json).toMatchObject({ format: 'segue/persona@1', language: locale, state: 'draft' });
      const all = plain(await exported(context, caller, { id, format: 'md', locale, all: true }));
      for (const { text } of claims) expect(all).toContain(plain(text));
    }
  });

  it.each(locales)(
    'sets a PDF in %s in faces that it embeds, and a picture as large as what it holds',
    async (locale) => {
      const { context, caller, personas } = await read();
      const { id } = first(personas);
      const pdf = await exported(context, caller, { id, format: 'pdf', locale, all: true }, 'latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      const fonts = [...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map((match) => match[1] ?? '');
      expect(fonts.some((name) => /^NotoSans/.test(name))).toBe(true);
      expect(fonts.some((name) => /SC/.test(name))).toBe(locale === 'zh');
      expect(pdf).toMatch(/\/FontFile2/);
      // What a reader copies out of it are letters, not glyph numbers.
      expect(pdf).toMatch(/\/ToUnicode/);
      const png = await exported(context, caller, { id, format: 'png', locale, all: true }, 'latin1');
      expect(png.slice(1, 4)).toBe('PNG');
      const bytes = Buffer.from(png, 'latin1');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20) > 1_500]).toEqual([2_160, true]);
    },
  );
});

describe('forgetting', { timeout: 60_000 }, () => {
  it('takes the words of erased respondents out of every persona, and says again what to ask', async () => {
    const { context, caller, personas } = await study(60);
    const quoted = async () => {
      const documents: Persona[] = [];
      for (const { id } of personas) documents.push((await whole(context, caller, id)).document);
      return documents.flatMap(({ facts }) => facts.flatMap(({ response }) => response ?? []));
    };
    const all = await quoted();
    expect(all.length).toBeGreaterThan(2);
    const one = first(all);
    expect(await forgetQuotes(context, caller, [one])).toBe(1);
    expect(await quoted()).toEqual(all.filter((response) => response !== one));
    expect(await forgetQuotes(context, caller, all)).toBeGreaterThan(0);
    expect(await quoted()).toEqual([]);
    const { told } = await whole(context, caller, first(personas).id);
    expect(told.parts.find(({ part }) => part === 'quotes')).toMatchObject({ claims: [], ask: expect.any(String) });
    expect(await forgetQuotes(context, caller, [])).toBe(0);
  });

  it('never quotes somebody who is erased while the draft is made', async () => {
    const { context, caller, run, personas } = await study(60);
    const quoted = async () => {
      const documents = await Promise.all(personas.map(({ id }) => whole(context, caller, id)));
      return documents.flatMap(({ document }) => document.facts.flatMap(({ response }) => response ?? []));
    };
    const all = await quoted();
    await requestDraft(context, caller, run);
    // The answers are read, then these respondents are erased and forgotten, then the personas are written.
    const late: Context = {
      ...context,
      now: () => context.now(),
      connection: {
        ...context.connection,
        db: new Proxy(context.connection.db, {
          get: (db, key) => {
            const value = Reflect.get(db, key, db);
            if (key !== 'transaction') return value;
            transactions++;
            return async (work: never) => {
              if (transactions === 3) {
                await erase(context, caller, all);
                await forgetQuotes(context, caller, all);
              }
              return db.transaction(work);
            };
          },
        }),
      },
    };
    let transactions = 0;
    await draftPersonas(late, caller, run);
    expect(transactions).toBeGreaterThan(3);
    expect((await quoted()).filter((response) => all.includes(response))).toEqual([]);
  });

  it('[S14] leaves the words in another workspace alone', async () => {
    const { context, caller, personas } = await read();
    const { document } = await whole(context, caller, first(personas).id);
    const responses = document.facts.flatMap(({ response }) => response ?? []);
    expect(await forgetQuotes(context, await testOwner(context), responses)).toBe(0);
    expect((await whole(context, caller, first(personas).id)).document).toEqual(document);
  });
});

describe('who may do what', { timeout: 60_000 }, () => {
  it.each(roles)('[S19] as %s: all read, analysts and up change', async (role) => {
    const { context, caller, run, personas } = await read();
    const as: Caller = { ...caller, role };
    const { id } = first(personas);
    const may = role !== 'viewer';
    const refused = { ok: false, failure: { tag: 'forbidden' } };
    expect(await listPersonas(context, as, { locale: 'en' })).toMatchObject({ ok: true });
    expect(await readPersona(context, as, { id, locale: 'en' })).toMatchObject({ ok: true });
    expect(await exportPersona(context, as, { id, format: 'md', locale: 'en', all: false })).toMatchObject({
      ok: true,
    });
    // Neither edit changes anything: what matters is whether it is let in.
    const edit = await editPersona(context, as, { id, edits: [{ tag: 'rename', was: 'nobody', name: 'x' }] });
    expect(edit).toEqual(may ? { ok: false, failure: { tag: 'changed' } } : refused);
    const approval = await approvePersona(context, as, { id, revision: 1 });
    expect(approval).toEqual(may ? { ok: false, failure: { tag: 'changed' } } : refused);
    expect(await cancelDraft(context, as, run)).toEqual(may ? { ok: true, value: null } : refused);
    if (!may) expect(await requestDraft(context, as, run)).toEqual(refused);
  });

  it('[S14] [S15] for another workspace there is nothing here', async () => {
    const { context, caller, run, personas } = await read();
    const stranger = await testOwner(context);
    const gone = { ok: false, failure: { tag: 'not-found' } };
    const { id } = first(personas);
    expect(await listPersonas(context, stranger, { locale: 'en' })).toEqual({ ok: true, value: [] });
    expect(await readPersona(context, stranger, { id, locale: 'en' })).toEqual(gone);
    expect(await editPersona(context, stranger, { id, edits: [{ tag: 'rename', was: null, name: 'x' }] })).toEqual(
      gone,
    );
    expect(await approvePersona(context, stranger, { id, revision: 1 })).toEqual(gone);
    expect(await exportPersona(context, stranger, { id, format: 'json', locale: 'en', all: true })).toEqual(gone);
    expect(await requestDraft(context, stranger, run)).toEqual(gone);
    await cancelDraft(context, stranger, run);
    await draftPersonas(context, stranger, run as SegmentationId);
    expect((await whole(context, caller, id)).document.name).toBeNull();
  });

  it('drafts nothing from what is not finished', async () => {
    const { context, caller } = await read();
    const missing = '00000000-0000-7000-8000-000000000001' as SegmentationId;
    expect(await requestDraft(context, caller, missing)).toEqual({ ok: false, failure: { tag: 'not-found' } });
  });
});

async function exported(
  context: Context,
  caller: Caller,
  input: Parameters<typeof exportPersona>[2],
  encoding: BufferEncoding = 'utf8',
): Promise<string> {
  const made = await exportPersona(context, caller, input);
  if (!made.ok) throw new Error(made.failure.tag);
  const { body } = made.value;
  return typeof body === 'string' ? body : Buffer.from(body).toString(encoding);
}

/** Markdown and words alike without escapes, so that they can be found in each other. */
function plain(text: string): string {
  return text.replace(/\\/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/\s+/g, ' ');
}

/** What the example is called. */
const studyIn = {
  en: 'You and your gym',
  ru: 'Вы и ваш фитнес-клуб',
  zh: '您和您的健身房',
  lv: 'Jūs un jūsu sporta klubs',
};
