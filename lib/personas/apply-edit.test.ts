import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { applyEdit } from './apply-edit.ts';
import { checkWording } from './check-wording.ts';
import { claimCounts } from './claim-counts.ts';
import { figureOf } from './figure-of.ts';
import { type ClaimState, claimStates, type Persona } from './persona.ts';
import type { PersonaEdit } from './persona-edit.ts';
import { exampleFact, exampleLabels, examplePersona } from './testing/example-persona.ts';
import { toldPersona } from './told-persona.ts';

const share = 'f00000000001';

function edited(persona: Persona, edit: PersonaEdit): Persona {
  const result = applyEdit(persona, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const claim = (persona: Persona, id = share) => persona.claims.find((one) => one.id === id);

test('deciding and taking back leaves the persona as it was', () => {
  const persona = examplePersona();
  const ids = persona.claims.filter(({ state }) => state === 'proposed').map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), fc.constantFrom(...claimStates), (some, state) => {
      const there = some.map((id) => ({ id, was: 'proposed' as ClaimState, state }));
      const back = some.map((id) => ({ id, was: state, state: 'proposed' as ClaimState }));
      expect(edited(edited(persona, { tag: 'decide', claims: there }), { tag: 'decide', claims: back })).toEqual(
        persona,
      );
    }),
  );
});

test('how many belong to the segment is nobody’s to decide', () => {
  const persona = examplePersona();
  const size = { id: 'f00000000004', was: 'accepted' as ClaimState, state: 'rejected' as ClaimState };
  expect(applyEdit(persona, { tag: 'decide', claims: [size] })).toMatchObject({ failure: { tag: 'unknown-claim' } });
});

test('what was seen otherwise is not overwritten', () => {
  const persona = edited(examplePersona(), { tag: 'rename', was: null, name: 'Marta' });
  const changed = { ok: false, failure: { tag: 'changed' } };
  expect(applyEdit(persona, { tag: 'rename', was: null, name: 'Anna' })).toEqual(changed);
  const other = { id: share, was: 'accepted' as ClaimState, state: 'rejected' as ClaimState };
  expect(applyEdit(persona, { tag: 'decide', claims: [other] })).toEqual(changed);
  const worded = edited(persona, { tag: 'word', claim: share, locale: 'en', was: null, text: 'So say {{fact}}.' });
  const again: PersonaEdit = { tag: 'word', claim: share, locale: 'en', was: null, text: 'But {{fact}}.' };
  expect(applyEdit(worded, again)).toEqual(changed);
});

test('other words keep the place of the number, which then follows the fact', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abжč时 .,«»“”(){}\n'), maxLength: 30 });
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom(...locales),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b, locale, value) => {
        const text = `${a}{{fact}}${b}`;
        const result = applyEdit(examplePersona(), { tag: 'word', claim: share, locale, was: null, text });
        if (!result.ok) {
          // Only braces that look like a further place are refused.
          expect(text.replace('{{fact}}', '')).toMatch(/\{|\}/);
          return;
        }
        const moved = {
          ...result.value,
          facts: result.value.facts.map((one) => (one.id === share ? { ...one, value } : one)),
        };
        const told = toldPersona(moved, exampleLabels, locale).parts.flatMap(({ claims }) => claims);
        const line = told.find((one) => one.claim.id === share);
        expect(line?.text).toBe(text.trim().replace('{{fact}}', figureOf('share', value, locale)));
      },
    ),
  );
});

test.each([
  ['81% never have enough time', 'number-typed'],
  ['{{fact}}, that is 81 in a hundred', 'number-typed'],
  ['{{fact}}，即８１％', 'number-typed'],
  ['{{fact}}，百人中有８１人', 'number-typed'],
  ['{{fact}} against 34% of others', 'number-typed'],
  ['{{fact}} gegen 34 %', 'number-typed'],
  ['They never have enough time', 'number-gone'],
  ['{{fact}} of {{n}}', 'unknown-place'],
  ['  ', 'empty'],
  ['{{fact}} '.repeat(200), 'too-long'],
] as const)('%j is refused: %s', (text, tag) => {
  expect(checkWording(text, exampleFact(), 'en')).toMatchObject({ tag });
});

test.each(['{{fact}} live with children under 18', '{{fact}} (others {{rest}}) train 3 times a week'])(
  '%j may stand',
  (text) => {
    expect(checkWording(text, exampleFact(), 'en')).toBeUndefined();
  },
);

test('a percentage that the question itself names is no number of the fact', () => {
  expect(checkWording('{{fact}} would come at 20% off', exampleFact(), 'en')).toMatchObject({ typed: '20%' });
  expect(checkWording('{{fact}} would come at 20% off', exampleFact(), 'en', 'At 20% off')).toBeUndefined();
});

test('the sentence by rule, with its places, may stand in every language', () => {
  for (const locale of locales)
    for (const one of toldPersona(examplePersona(), exampleLabels, locale).parts.flatMap(({ claims }) => claims))
      if (one.editable !== null) expect(checkWording(one.editable, one.fact, locale)).toBeUndefined();
});

test('words of a respondent stay as they were said', () => {
  const edit: PersonaEdit = { tag: 'word', claim: 'f00000000003', locale: 'en', was: null, text: 'Nicer words' };
  expect(applyEdit(examplePersona(), edit)).toMatchObject({ failure: { problem: { tag: 'verbatim' } } });
});

test('own words stand in their part as an assumption, are told in whichever language there is, and are never empty', () => {
  const persona = edited(examplePersona(), { tag: 'add', id: 'o1', part: 'goals', locale: 'lv', text: ' Grib ātri ' });
  expect(claim(persona, 'o1')).toMatchObject({
    kind: 'own',
    part: 'goals',
    state: 'accepted',
    text: { lv: 'Grib ātri' },
  });
  expect(claimCounts(persona).assumed).toBe(1);
  const [goals] = toldPersona(persona, exampleLabels, 'zh').parts.filter(({ part }) => part === 'goals');
  expect(goals).toMatchObject({ claims: [{ text: 'Grib ātri', language: 'lv' }], ask: expect.any(String) });
  const emptied: PersonaEdit = { tag: 'word', claim: 'o1', locale: 'lv', was: 'Grib ātri', text: null };
  expect(applyEdit(persona, emptied)).toMatchObject({ failure: { problem: { tag: 'empty' } } });
});
