import { expect, test } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { applyEdit } from '../apply-edit.ts';
import type { Persona } from '../persona.ts';
import { exampleFact, exampleLabels, examplePersona } from '../testing/example-persona.ts';
import { personaExportSchema } from './persona-export-schema.ts';
import { personaJson } from './persona-json.ts';
import { personaMarkdown } from './persona-markdown.ts';
import { personaSheet, type SheetInput } from './persona-sheet.ts';

function input(persona: Persona, more: Partial<SheetInput> = {}): SheetInput {
  return {
    ...{
      persona,
      labels: exampleLabels,
      locale: 'en',
      approved: false,
      segmentName: '<Squeezed> parents',
      study: 'You and your gym (simulated)',
    },
    ...{ all: false, now: Date.UTC(2026, 10, 21) },
    ...more,
  };
}

test('nothing accepted is said to be nothing', () => {
  const sheet = personaSheet(input(examplePersona()));
  expect(sheet).toMatchObject({ parts: [], quotes: [], differs: [], none: 'Nothing was accepted yet.' });
  expect(sheet.gaps).toHaveLength(2);
});

test.each(locales)(
  'in %s every claim carries its interval, its base and everyone else, and the method its date',
  (locale) => {
    const sheet = personaSheet(input(examplePersona(), { all: true, locale }));
    const figures = sheet.parts.flatMap(({ claims }) => claims).map((claim) => claim.figures);
    expect(figures).toHaveLength(2);
    for (const each of figures) expect(each).toMatch(/461/);
    expect(sheet.quotes).toMatchObject([{ words: 'Хожу, когда дети уснули', language: 'ru' }]);
    expect(JSON.stringify(sheet)).not.toMatch(/\{\w*\}|doc\.|claim\./);
    expect(sheet.date).toMatch(/2026/);
  },
);

test.each(locales)(
  'in %s a document says to which questionnaire the answers are, so also that they are made up',
  (locale) => {
    const given = input(examplePersona(), { locale });
    expect(personaMarkdown(personaSheet(given))).toMatch(/You and your gym \\?\(simulated\\?\)/);
    expect(personaJson(given).study).toBe('You and your gym (simulated)');
  },
);

test('what was rejected names nobody, and a match that counts it says so', () => {
  const persona = examplePersona();
  const counted = (id: string, category: string) =>
    exampleFact({ id, measure: 'prevalence', variable: 'time + age', category, value: 0.5, n: 400, count: 200 });
  const whole = {
    ...persona,
    traits: ['time', 'age'],
    facts: [...persona.facts, counted('f00000000005', 'most'), counted('f00000000006', 'all')],
  };
  const rejected: Persona = {
    ...whole,
    claims: whole.claims.map((one) => (one.id === 'f00000000001' ? { ...one, state: 'rejected' } : one)),
  };
  expect(personaSheet(input(whole)).name).toMatch(/time/);
  expect(personaSheet(input(whole)).match).not.toMatch(/rejected/);
  expect(personaSheet(input(rejected)).name).not.toMatch(/time/);
  expect(personaSheet(input(rejected)).match).toMatch(/1 trait counted here was rejected/);
});

test('[S01] labels, names and words of respondents are plain text in Markdown', () => {
  const named = applyEdit(examplePersona(), { tag: 'rename', was: null, name: '![x](http://evil.example) | **M**' });
  if (!named.ok) throw new Error('named');
  const markdown = personaMarkdown(personaSheet(input(named.value, { all: true })));
  expect(markdown).toContain('&lt;Squeezed&gt; parents');
  expect(markdown).not.toMatch(/<\w/);
  expect(markdown).not.toMatch(/(?<!\\)!\[/);
});

test('the JSON fits its schema and names no response', () => {
  const made = personaJson(input(examplePersona(), { all: true }));
  expect(personaExportSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  expect(JSON.stringify(made)).not.toContain('00000000-0000-7000-8000-000000000009');
});

test('few people, nothing that differs and moved numbers are said in a document too', () => {
  const persona = examplePersona({ size: 7 });
  const stale = { value: 0.5, n: 400, since: '2026-11-20T10:00:00.000Z', clear: true };
  const claims = persona.claims.map((claim) => ({
    ...claim,
    direction: 'none' as const,
    state: 'accepted' as const,
    stale,
  }));
  const { warnings } = personaSheet(input({ ...persona, claims }));
  expect(warnings).toHaveLength(3);
});

test('[U9] a weighted persona says so, and its JSON fits the schema', () => {
  const weighted = examplePersona({ share: 0.25 });
  const facts = weighted.facts.map((fact) =>
    fact.rest === null ? fact : { ...fact, effective: 300.5, restEffective: 610 },
  );
  const persona: Persona = { ...weighted, facts };
  const sheet = personaSheet(input(persona, { all: true }));
  expect(sheet.warnings).toContainEqual(expect.stringMatching(/^Respondents are weighted\. Shares and means/));
  expect(sheet.who).toContain('25%');
  const made = personaJson(input(persona, { all: true }));
  expect(personaExportSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
});
