import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLanes } from '../default-lanes.ts';
import { lanes } from '../lane.ts';
import type { MapCard, MapDocument } from '../map-document.ts';
import { applyCommand } from './apply-command.ts';
import type { Command } from './command.ts';
import { commandSchema } from './command-schema.ts';
import { beginHistory, doCommand, markSaved, rebase, redoLast, undoLast } from './history.ts';

const fact = 'f0123456789a';

function card(id: string, stage: string, lane: MapCard['lane'] = 'goal'): MapCard {
  return { id, stage, lane, kind: 'assumed', saying: { tag: 'own', text: `words of ${id}` }, facts: [] };
}

const measured: MapCard = {
  ...card('m', 'b', 'barriers'),
  kind: 'measured',
  saying: { tag: 'barrier', fact },
  facts: [fact],
};

function aMap(): MapDocument {
  return {
    state: 'ready',
    name: null,
    model: 'need-to-care',
    startsLate: false,
    segment: 'a',
    size: 40,
    frame: 'x',
    drawn: '2026-11-01T00:00:00.000Z',
    average: false,
    buyers: [],
    stages: ['a', 'b', 'c'].map((code) => ({ code, label: null, phase: 'need' })),
    lanes: defaultLanes(),
    cards: [card('c1', 'a'), card('c2', 'a'), card('c3', 'b'), measured, card('c4', 'c')],
    facts: {
      [fact]: {
        id: fact,
        segment: 'a',
        measure: 'share',
        variable: 'path.b.barrier.price',
        category: '1',
        value: 0.4,
        n: 30,
        low: 0.2,
        high: 0.6,
        rest: 0.1,
        effect: 0.4,
        p: 0.01,
        count: 12,
        restN: 50,
        descriptive: false,
        response: null,
        language: null,
      },
    },
    dismissed: [],
  };
}

const stageCode = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const cardId = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'm', 'n1', 'n2');
const lane = fc.constantFrom(...lanes);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    tag: fc.constant('add-card' as const),
    card: fc.tuple(cardId, stageCode, lane).map(([id, stage, where]) => card(id, stage, where)),
    before: fc.option(cardId),
  }),
  fc.record({
    tag: fc.constant('change-card' as const),
    id: cardId,
    content: fc.string({ minLength: 1 }).map((text) => ({
      kind: 'assumed' as const,
      saying: { tag: 'own' as const, text },
      facts: [],
      task: { owner: null, due: null, effort: null, effect: null, state: 'planned' as const },
    })),
  }),
  fc.record({ tag: fc.constant('move-card' as const), id: cardId, stage: stageCode, lane, before: fc.option(cardId) }),
  fc.record({ tag: fc.constant('remove-card' as const), id: cardId }),
  fc.record({
    tag: fc.constant('add-stage' as const),
    stage: stageCode.map((code) => ({ code, label: { en: code }, phase: 'use' as const })),
    before: fc.option(stageCode),
    cards: fc.constant([]),
  }),
  fc.record({ tag: fc.constant('rename-stage' as const), code: stageCode, label: fc.constant({ lv: 'Cits' }) }),
  fc.record({ tag: fc.constant('move-stage' as const), code: stageCode, before: fc.option(stageCode) }),
  fc.record({ tag: fc.constant('remove-stage' as const), code: stageCode }),
  fc.record({ tag: fc.constant('set-lanes' as const), lanes: fc.constant([...defaultLanes()].reverse()) }),
  fc.record({ tag: fc.constant('set-name' as const), name: fc.option(fc.string({ minLength: 1 })) }),
  fc.record({
    tag: fc.constant('dismiss-warning' as const),
    warning: fc.constantFrom('noData', 'startsLate'),
    dismissed: fc.boolean(),
  }),
);

describe('editing a map', () => {
  it('is taken back by the inverse of every command, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), command, (before, last) => {
        let document = aMap();
        for (const each of before) {
          const done = applyCommand(document, each);
          if (done.ok) document = done.value.document;
        }
        const done = applyCommand(document, last);
        if (!done.ok) return;
        const back = applyCommand(done.value.document, done.value.inverse);
        expect(back.ok && back.value.document).toEqual(document);
        const again = back.ok && applyCommand(back.value.document, back.value.inverse);
        expect(again || undefined).toMatchObject({ ok: true });
        expect(again ? 'value' in again && again.value.document : undefined).toEqual(done.value.document);
      }),
      { numRuns: 500 },
    );
  });

  it('goes all the way back and forth by undo and redo', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        let history = beginHistory(aMap());
        for (const each of commands) {
          const done = doCommand(history, each);
          if (done.ok) history = done.value;
        }
        const end = history.document;
        const steps = history.undo.length;
        for (let at = 0; at < steps; at++) {
          const back = undoLast(history);
          if (back.ok) history = back.value;
        }
        expect(history.document).toEqual(aMap());
        for (let at = 0; at < steps; at++) {
          const forth = redoLast(history);
          if (forth.ok) history = forth.value;
        }
        expect(history.document).toEqual(end);
        // What is sent to be kept gives the same map there.
        let kept = aMap();
        for (const each of history.unsaved) {
          const done = applyCommand(kept, each);
          if (done.ok) kept = done.value.document;
        }
        expect(kept).toEqual(end);
        expect(markSaved(history, history.unsaved.length).unsaved).toEqual([]);
      }),
    );
  });

  it('puts unsaved changes onto what others saved meanwhile, and counts what no longer fits', () => {
    let mine = beginHistory(aMap());
    for (const each of [
      { tag: 'move-card', id: 'c1', stage: 'c', lane: 'goal', before: null },
      { tag: 'change-card', id: 'c2', content: { kind: 'assumed', saying: { tag: 'own', text: 'x' }, facts: [] } },
    ] as const) {
      const done = doCommand(mine, each);
      if (done.ok) mine = done.value;
    }
    const theirs = applyCommand(aMap(), { tag: 'remove-card', id: 'c2' });
    if (!theirs.ok) throw new Error('it fits');
    const { history, lost } = rebase(mine, theirs.value.document);
    expect(lost).toBe(1);
    expect(history.unsaved).toHaveLength(1);
    expect(history.document.cards.map(({ id, stage }) => `${id}${stage}`)).toEqual(['c3b', 'mb', 'c4c', 'c1c']);
  });

  it('never lets people write what is measured, cite what is not there, or call their own words measured', () => {
    const own = { kind: 'assumed', saying: { tag: 'own', text: 'x' }, facts: [] } as const;
    const refused = (command: Command) => {
      const done = applyCommand(aMap(), command);
      return done.ok ? 'done' : done.failure.tag;
    };
    expect(refused({ tag: 'change-card', id: 'm', content: own })).toBe('measured');
    expect(refused({ tag: 'change-card', id: 'c1', content: { ...own, kind: 'measured' } })).toBe('measured');
    expect(refused({ tag: 'change-card', id: 'c1', content: { ...own, facts: [fact] } })).toBe('measured');
    expect(
      refused({ tag: 'change-card', id: 'c1', content: { ...own, kind: 'judged', facts: ['fzzzzzzzzzzz'] } }),
    ).toBe('unknown-fact');
    const gone = { ...measured, id: 'q', saying: { tag: 'barrier', fact: 'fzzzzzzzzzzz' }, facts: [] } as const;
    expect(refused({ tag: 'add-card', card: gone, before: null })).toBe('unknown-fact');
    expect(refused({ tag: 'change-card', id: 'c1', content: { ...own, kind: 'judged', facts: [fact] } })).toBe('done');
    expect(
      refused({
        tag: 'change-card',
        id: 'm',
        content: {
          kind: 'measured',
          saying: { tag: 'barrier', fact },
          facts: [fact],
          cause: 'The form',
          counter: 'Say it',
        },
      }),
    ).toBe('done');
  });

  it('keeps what was measured about a stage at that stage, in whatever order', () => {
    const move = (stage: string, lane: MapCard['lane'], before: string | null) =>
      applyCommand(aMap(), { tag: 'move-card', id: 'm', stage, lane, before });
    expect(move('a', 'barriers', null)).toMatchObject({ failure: { tag: 'measured' } });
    expect(move('b', 'delights', null)).toMatchObject({ failure: { tag: 'measured' } });
    expect(move('b', 'barriers', 'c1').ok).toBe(true);
  });

  it('lets nobody add at another stage what was measured at one, or call a number a quote', () => {
    const add = (card: MapCard) => applyCommand(aMap(), { tag: 'add-card', card: { ...card, id: 'n' }, before: null });
    expect(add(measured).ok).toBe(true);
    expect(add({ ...measured, stage: 'a' })).toMatchObject({ failure: { tag: 'measured' } });
    expect(add({ ...measured, kind: 'quoted' })).toMatchObject({ failure: { tag: 'measured' } });
    const stage = { code: 'd', label: { en: 'D' }, phase: 'need' } as const;
    const cards = [{ card: { ...measured, id: 'n', stage: 'd' }, before: null }];
    expect(applyCommand(aMap(), { tag: 'add-stage', stage, before: null, cards })).toMatchObject({
      failure: { tag: 'measured' },
    });
  });

  it('keeps at least one stage and every lane once', () => {
    const one = { ...aMap(), stages: aMap().stages.slice(0, 1), cards: [] };
    expect(applyCommand(one, { tag: 'remove-stage', code: 'a' })).toMatchObject({ failure: { tag: 'incomplete' } });
    const twice = [...defaultLanes().slice(1), { lane: 'goal', on: true } as const];
    expect(applyCommand(aMap(), { tag: 'set-lanes', lanes: twice })).toMatchObject({ failure: { tag: 'incomplete' } });
  });

  it('[S41] [S42] reads commands strictly: no further keys, no endless words, no ids of other shapes', () => {
    const good = { tag: 'add-card', card: card('n1', 'a'), before: null };
    expect(commandSchema.safeParse(good).success).toBe(true);
    const text = (words: string) => ({ ...good, card: { ...good.card, saying: { tag: 'own', text: words } } });
    expect(commandSchema.parse(text('a\u0000b\n'))).toMatchObject({ card: { saying: { text: 'a b' } } });
    for (const bad of [
      { ...good, more: 1 },
      JSON.parse('{"tag":"add-card","before":null,"card":{"__proto__":{"x":1}}}'),
      text('x'.repeat(1_001)),
      text('  '),
      { ...good, before: '../x' },
      { tag: 'set-facts', facts: {} },
      { tag: 'rename-stage', code: 'a', label: { de: 'x' } },
      { tag: 'remove-stage', code: '' },
    ]) {
      expect(commandSchema.safeParse(bad).success).toBe(false);
    }
  });
});
