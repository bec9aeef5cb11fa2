import { expect, test } from 'vitest';
import { z } from 'zod';
import { readForm } from './read-form.ts';

const schema = z.strictObject({ name: z.string().trim().min(2) });

function sent(...fields: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test('[S26] takes the fields it asks for and refuses a further one, a file, and a field too few', () => {
  expect(readForm(schema, sent(['name', 'Anna'], ['$ACTION_ID_1', '']))).toEqual({ ok: true, value: { name: 'Anna' } });
  for (const form of [sent(['name', 'Anna'], ['role', 'owner']), sent(['name', new Blob(['Anna'])]), sent()]) {
    expect(readForm(schema, form).ok).toBe(false);
  }
});

test('[S41] a field named like something inherited is a further field, and pollutes nothing', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    expect(readForm(schema, sent(['name', 'Anna'], [name, 'x'])).ok).toBe(false);
  }
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('[S42] what PostgreSQL cannot hold does not reach it', () => {
  expect(readForm(schema, sent(['name', 'An\u0000na \ud800']))).toEqual({ ok: true, value: { name: 'Anna \ufffd' } });
  expect(readForm(schema, sent(['name', 'A\u0000'])).ok).toBe(false);
});
