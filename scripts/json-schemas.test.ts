import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

test.each(Object.entries(jsonSchemas()))(
  'docs/schemas/%s.json is what the zod schema says (else run node scripts/write-schemas.ts)',
  (name, schema) => {
    expect(JSON.parse(readFileSync(new URL(`../docs/schemas/${name}.json`, import.meta.url), 'utf8'))).toEqual(schema);
  },
);

test('the questionnaire schema names every question type and allows no unknown key', () => {
  const schema = jsonSchemas().questionnaire;
  expect(schema).toMatchObject({ additionalProperties: false });
  for (const type of ['short-text', 'matrix', 'journey', 'hidden'])
    expect(JSON.stringify(schema)).toContain(`"const":"${type}"`);
});
