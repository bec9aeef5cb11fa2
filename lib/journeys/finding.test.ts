import { describe, expect, it } from 'vitest';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { emptyMap } from './empty-map.ts';
import { finding } from './finding.ts';
import { isOverdue } from './is-overdue.ts';
import type { MapCard, MapDocument } from './map-document.ts';
import { noTask } from './no-task.ts';
import { stageName } from './stage-name.ts';
import { taskCounts } from './task-counts.ts';
import { withoutMapQuotes } from './without-map-quotes.ts';

function fact(id: string, more: Partial<CitedFact>): CitedFact {
  return {
    ...{ id, segment: 'a', measure: 'mean', variable: id, category: null, value: 0, n: 30, low: 0, high: 0 },
    ...{
      rest: null,
      effect: null,
      p: null,
      count: 30,
      restN: null,
      descriptive: false,
      response: null,
      language: null,
    },
    ...more,
  };
}

const card = (id: string, stage: string, tag: 'emotion' | 'barrier'): MapCard => ({
  ...{ id, stage, lane: tag === 'emotion' ? 'emotion' : 'barriers', kind: 'measured' },
  saying: { tag, fact: id },
  facts: [id],
});

function map(feelings: readonly (readonly [number, number])[]): MapDocument {
  const cards = feelings.map((_, at) => card(`e${at}`, `s${at}`, 'emotion'));
  const facts = feelings.map(([value, half], at) => fact(`e${at}`, { value, low: value - half, high: value + half }));
  const barriers = [fact('small', { measure: 'share', value: 0.2 }), fact('big', { measure: 'share', value: 0.6 })];
  return {
    ...emptyMap({ segment: 'a', model: 'study', drawn: '2026-01-01T00:00:00.000Z' }),
    state: 'ready',
    stages: feelings.map((_, at) => ({ code: `s${at}`, label: null, phase: 'need' })),
    cards: [...cards, card('small', 's1', 'barrier'), card('big', 's1', 'barrier')],
    facts: Object.fromEntries([...facts, ...barriers].map((each) => [each.id, each])),
  };
}

describe('the finding of a map', () => {
  it('names the best and the worst stage, and what got most in the way there', () => {
    const found = finding(
      map([
        [1.2, 0.2],
        [-0.8, 0.2],
        [0.1, 0.2],
      ]),
    );
    expect(found).toMatchObject({ tag: 'turns', high: { stage: 's0' }, low: { stage: 's1' }, barrier: { id: 'big' } });
  });

  it('claims no turn where the intervals of the ends touch', () => {
    expect(
      finding(
        map([
          [0.2, 0.3],
          [-0.1, 0.3],
        ]),
      ).tag,
    ).toBe('flat');
  });

  it('says nothing of fewer than two measured stages', () => {
    expect(finding(map([[2, 0.1]])).tag).toBe('unmeasured');
    expect(finding(emptyMap({ segment: 'a', model: 'b2b', drawn: '' })).tag).toBe('unmeasured');
  });
});

describe('actions', () => {
  const task = (due: string | null, state: 'planned' | 'in-work' | 'done') => ({ ...noTask, due, state });

  it('are late after their day, not on it, and not when they are done', () => {
    expect(isOverdue(task('2026-12-03', 'planned'), '2026-12-04')).toBe(true);
    expect(isOverdue(task('2026-12-04', 'in-work'), '2026-12-04')).toBe(false);
    expect(isOverdue(task('2026-12-03', 'done'), '2026-12-04')).toBe(false);
    expect(isOverdue(task(null, 'planned'), '2026-12-04')).toBe(false);
  });

  it('are counted as open, late and done', () => {
    const cards = [task('2026-01-01', 'planned'), task(null, 'in-work'), task('2026-01-01', 'done')].map(
      (each, at): MapCard => ({
        ...{ id: `t${at}`, stage: 's', lane: 'tasks', kind: 'assumed', facts: [], task: each },
        saying: { tag: 'own', text: 'x' },
      }),
    );
    expect(taskCounts({ cards }, '2026-12-04')).toEqual({ open: 2, overdue: 1, done: 1 });
  });
});

describe('names and quotes', () => {
  it('calls a stage by its own words, marked when they are of another language, else as its model does', () => {
    const stage = { code: 'need', label: { lv: 'Vajag' }, phase: 'need' } as const;
    expect(stageName(stage, 'lv', () => 'Need')).toEqual({ name: 'Vajag', language: null });
    expect(stageName(stage, 'ru', () => 'Need')).toEqual({ name: 'Vajag', language: 'lv' });
    expect(stageName({ ...stage, label: null }, 'ru', () => 'Need')).toEqual({ name: 'Need', language: null });
    expect(stageName({ ...stage, label: null }, 'ru', () => undefined)).toEqual({ name: 'need', language: null });
  });

  it('forgets the words of an erased respondent, and what was judged on them alone is an assumption again', () => {
    const quote = fact('q1', { measure: 'quote', value: 'my words', response: 'gone' as never });
    const before = map([[1, 0.1]]);
    const judged: MapCard = {
      ...{ id: 'own', stage: 's0', lane: 'opportunities', kind: 'judged', facts: ['q1'] },
      saying: { tag: 'own', text: 'An idea' },
    };
    const said: MapCard = {
      ...{ id: 'said', stage: 's0', lane: 'quotes', kind: 'quoted', facts: ['q1'] },
      saying: { tag: 'claim', fact: 'q1', part: 'quotes', direction: 'none' },
    };
    const document = { ...before, cards: [...before.cards, judged, said], facts: { ...before.facts, q1: quote } };
    const after = withoutMapQuotes(document, new Set(['gone']));
    expect(JSON.stringify(after)).not.toContain('my words');
    expect(after.cards.map(({ id }) => id)).not.toContain('said');
    expect(after.cards.find(({ id }) => id === 'own')).toMatchObject({ kind: 'assumed', facts: [] });
    expect(withoutMapQuotes(before, new Set(['gone']))).toEqual(before);
  });

  it('forgets them also where the team took them over into its own words', () => {
    const quote = fact('q1', { measure: 'quote', value: 'the queue was far too long', response: 'gone' as never });
    const before = map([[1, 0.1]]);
    const own = (id: string, text: string, more: Partial<MapCard> = {}): MapCard => ({
      ...{ id, stage: 's0', lane: 'barriers', kind: 'assumed', facts: [] },
      saying: { tag: 'own', text },
      ...more,
    });
    const cards = [
      own('copy', '“the queue was far too long”'),
      own('task', 'Open a second till: the queue was far too long'),
      own('why', 'Waiting', { cause: 'One said the queue was far too long.', counter: 'A second till' }),
    ];
    const after = withoutMapQuotes({ ...before, cards, facts: { ...before.facts, q1: quote } }, new Set(['gone']));
    expect(after.cards).toEqual([
      own('task', 'Open a second till: …'),
      own('why', 'Waiting', { cause: 'One said ….', counter: 'A second till' }),
    ]);
  });
});
