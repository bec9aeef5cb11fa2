import { describe, expect, it } from 'vitest';
import example from '../examples/fitness-club.questionnaire.json' with { type: 'json' };
import type { Draft } from './draft.ts';
import { placeAddress, placeFrom } from './place-address.ts';
import { positionOf, subjectsBefore } from './subjects.ts';

const draft = example as unknown as Draft;

describe('what a condition can be about', () => {
  it('is what was asked before, and the parts of it', () => {
    const before = subjectsBefore(draft, positionOf(draft, { question: 'visits' }));
    expect(before.map((one) => one.path)).toEqual(['age', 'gender', 'children', 'home', 'home.region']);
    expect(subjectsBefore(draft, 0)).toEqual([]);
    const all = subjectsBefore(draft, Number.POSITIVE_INFINITY).map((one) => one.path);
    expect(all).toContain('why.strength');
    expect(all).toContain('path.join.barriers');
    expect(all).not.toContain('path.join.expectation');
  });

  it('counts what lies before a page from its first question', () => {
    expect(positionOf(draft, { page: 'habits' })).toBe(4);
    expect(positionOf(draft, { page: 'about' })).toBe(0);
  });

  it('knows calculated values once what they are made of was asked', () => {
    const with2 = { ...draft, calculated: [{ code: 'twice', value: 'age * 2', scale: 'interval' as const }] };
    expect(subjectsBefore(with2, 0)).toEqual([]);
    expect(subjectsBefore(with2, 1)).toContainEqual({
      path: 'twice',
      type: { kind: 'number' },
      question: undefined,
      inside: [],
    });
  });
});

describe('the address of a place', () => {
  it('leads back to the question, page or settings, with the part', () => {
    expect(placeFrom(placeAddress({ page: 'about', question: 'age', part: 'options.o1' }))).toEqual({
      kind: 'question',
      code: 'age',
      part: 'options.o1',
    });
    expect(placeFrom(`#${placeAddress({ page: 'about' })}`)).toEqual({ kind: 'page', code: 'about', part: '' });
    expect(placeFrom(placeAddress({ part: 'privacy' }))).toEqual({ kind: 'settings', part: 'privacy' });
    expect(placeAddress({ rule: 'minor', part: 'when' })).toBe('settings/rules.minor');
    expect(placeFrom('#anything')).toEqual({ kind: 'settings', part: '' });
  });
});
