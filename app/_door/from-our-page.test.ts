import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const app = join(import.meta.dirname, '..');

/** The language of whoever reads is all that this one sets; Next's own check of the origin is enough for it. */
const harmless = ['chooseLocale'];

/** Every server action, with what it does. */
function actions(): { name: string; body: string }[] {
  const files = globSync('**/*.{ts,tsx}', { cwd: app }).map((file) => readFileSync(join(app, file), 'utf8'));
  const holding = files.filter((text) => /^\s*'use server'/m.test(text));
  return holding.flatMap((text) => {
    return text.split(/^(?=export async function )/m).flatMap((part) => {
      const name = /^export async function (\w+)/.exec(part)?.[1];
      return name === undefined ? [] : [{ name, body: part.split(/^}/m)[0] ?? '' }];
    });
  });
}

test('[S32] every action asks first whether a page of ours sent it', () => {
  const all = actions();
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['submitSignIn', 'submitRole', 'submitPassword']));
  const open = all.filter(({ body }) => !/fromOurPage\(|insideFromOurPage\(/.test(body)).map(({ name }) => name);
  expect(open).toEqual(harmless);
});

test('[S32] so does every address that takes a method that changes something', () => {
  const routes = globSync('**/route.ts', { cwd: app });
  expect(routes.length).toBeGreaterThan(0);
  for (const route of routes) {
    const parts = readFileSync(join(app, route), 'utf8').split(/^(?=export )/m);
    for (const part of parts) {
      if (!/^export (async )?(function|const) (POST|PUT|PATCH|DELETE)/.test(part)) continue;
      expect([route, /fromOurPage\(/.test(part.split(/^}/m)[0] ?? '')]).toEqual([route, true]);
    }
  }
});
