import { expect, test } from 'vitest';
import type { Persona } from './persona.ts';
import { redraft } from './redraft.ts';
import { exampleFact, examplePersona } from './testing/example-persona.ts';

const share = 'f00000000001';
const later = '2026-12-01T10:00:00.000Z';
const none = () => undefined;
const claimIn = (persona: Persona, id = share) => persona.claims.find((one) => one.id === id);

function decided(state: 'accepted' | 'rejected', text = {}): Persona {
  const persona = examplePersona();
  return { ...persona, claims: persona.claims.map((one) => (one.id === share ? { ...one, state, text } : one)) };
}

function fresh(value: number, n = 461): Persona {
  const persona = examplePersona({ draftedAt: later });
  return { ...persona, facts: persona.facts.map((one) => (one.id === share ? { ...one, value, n } : one)) };
}

test('the same answers change nothing', () => {
  const old = { ...decided('accepted'), name: 'Marta' };
  expect(redraft(old, examplePersona(), none)).toEqual(old);
});

test('a number that reads otherwise makes a decided claim stale, with what it said', () => {
  const old = decided('accepted', { ru: 'Столько: {{fact}}' });
  const was = old.facts.find(({ id }) => id === share);
  const moved = claimIn(redraft(old, fresh(0.7), none));
  expect(moved).toMatchObject({ state: 'accepted', text: { ru: 'Столько: {{fact}}' } });
  expect(moved?.stale).toEqual({ value: was?.value, n: 461, since: later, clear: true });
  expect(claimIn(redraft(old, fresh(0.8113), none))?.stale).toBeNull();
});

test('a stale claim keeps the number it was decided on, until it reads so again', () => {
  const old = decided('accepted');
  const once = redraft(old, fresh(0.7), none);
  const twice = redraft(once, { ...fresh(0.6), draftedAt: '2026-12-09T10:00:00.000Z' }, none);
  expect(claimIn(twice)?.stale).toMatchObject({ value: 374 / 461, since: later });
  expect(claimIn(redraft(twice, fresh(374 / 461), none))?.stale).toBeNull();
});

test('what is no longer clear stays where it was decided, with its new number, and says so', () => {
  const without = fresh(0.7);
  const told = { ...without, claims: without.claims.filter(({ id }) => id !== share), marks: [] };
  const bare = { ...told, facts: told.facts.filter(({ id }) => id !== share) };
  const now = exampleFact({ value: 0.5, n: 300 });
  const kept = redraft(decided('accepted'), bare, ({ id }) => (id === share ? now : undefined));
  expect(claimIn(kept)).toMatchObject({ state: 'accepted', stale: { clear: false } });
  expect(kept.facts.find(({ id }) => id === share)).toEqual(now);
  expect(claimIn(redraft(examplePersona(), bare, none))).toBeUndefined();
});

test('a quote leaves with its respondent, decided or not', () => {
  const quote = 'f00000000003';
  const old = examplePersona();
  const accepted: Persona = {
    ...old,
    claims: old.claims.map((one) => (one.id === quote ? { ...one, state: 'accepted' } : one)),
  };
  const gone = {
    ...old,
    claims: old.claims.filter(({ id }) => id !== quote),
    facts: old.facts.filter(({ id }) => id !== quote),
  };
  expect(claimIn(redraft(accepted, gone, none), quote)).toBeUndefined();
  const still = redraft(accepted, gone, (fact) => fact);
  expect(claimIn(still, quote)).toMatchObject({ state: 'accepted', stale: null });
  expect(still.facts.some(({ id }) => id === quote)).toBe(true);
});

test('what is new comes as a proposal after what was there', () => {
  const next = examplePersona({ draftedAt: later });
  const fact = exampleFact({ id: 'f00000000009', variable: 'shy' });
  const added = { ...(claimIn(next) as NonNullable<ReturnType<typeof claimIn>>), id: fact.id, fact: fact.id };
  const more = { ...next, facts: [...next.facts, fact], claims: [...next.claims, added] };
  const ids = redraft(decided('rejected'), more, none)
    .claims.filter(({ part }) => part === 'frustrations')
    .map(({ id, state }) => [id, state]);
  expect(ids).toEqual([
    [share, 'rejected'],
    [fact.id, 'proposed'],
  ]);
});
