import postgres from 'postgres';
import { expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { fenceProblem } from './fence-problem.ts';
import { openDatabase } from './open-database.ts';
import { parseSettings } from './settings.ts';

const database = openTestDatabase();

it('[S14] nothing is opened on a database whose fence is down, and the sentence says what to do', async () => {
  const { adminUrl } = database();
  const settings = parseSettings({ DATABASE_URL: adminUrl });
  if (!settings.ok) throw new Error(settings.failure.sentence);
  expect(await fenceProblem(adminUrl)).toBeUndefined();
  expect(await openDatabase(settings.value)).toMatchObject({ ok: true });

  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  await sql`alter table claims disable row level security`;
  await sql.end();
  expect(await fenceProblem(adminUrl)).toMatch(/Row-level security does not bind/);
  expect(await openDatabase(settings.value)).toMatchObject({
    ok: false,
    failure: expect.stringMatching(/start again/),
  });
});
