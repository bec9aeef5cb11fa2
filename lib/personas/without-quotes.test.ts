import { expect, test } from 'vitest';
import { exampleClaim, examplePersona } from './testing/example-persona.ts';
import { withoutQuotes } from './without-quotes.ts';

const persona = examplePersona();
const quote = persona.facts.find(({ measure }) => measure === 'quote');
const said = String(quote?.value);
const gone = new Set(quote?.response ? [quote.response] : []);

test('the words of an erased respondent leave also where the team took them over', () => {
  const own = (id: string, text: object) =>
    exampleClaim({ id, kind: 'own', part: 'goals', direction: 'none', fact: null, text, state: 'accepted' });
  const worded = persona.claims.map((one) =>
    one.id === 'f00000000001' ? { ...one, text: { ru: `{{fact}}: ${said}` } } : one,
  );
  const claims = [
    ...worded,
    own('ocopy', { ru: `«${said}»` }),
    own('owith', { ru: `Им важно: ${said}!`, en: 'Sleep' }),
  ];
  const after = withoutQuotes({ ...persona, claims }, gone);
  expect(JSON.stringify(after)).not.toContain(said);
  expect(after.claims.map(({ id }) => id)).not.toContain('ocopy');
  expect(after.claims.find(({ id }) => id === 'owith')?.text).toEqual({ ru: 'Им важно: …!', en: 'Sleep' });
  expect(after.claims.find(({ id }) => id === 'f00000000001')?.text).toEqual({ ru: '{{fact}}: …' });
});

test('nobody gone, nothing changed', () => {
  expect(withoutQuotes(persona, new Set())).toEqual(persona);
});
