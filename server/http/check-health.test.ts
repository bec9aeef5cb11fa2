import { expect, test } from 'vitest';
import { connect } from '#db/connection.ts';
import { openTestDatabase } from '#db/testing.ts';
import { checkHealth } from './check-health.ts';

const database = openTestDatabase();

test('says that database and migrations are well', async () => {
  const { connection, adminUrl } = database();
  const answer = await checkHealth(connection, adminUrl)();
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true, database: 'ok', migrations: 'ok' }]);
});

test('says 503 when the database is away', async () => {
  const away = connect('postgres://nobody:x@127.0.0.1:1/none');
  const answer = await checkHealth(away, 'postgres://nobody:x@127.0.0.1:1/none')();
  expect([answer.status, await answer.json()]).toMatchObject([503, { ok: false, database: 'down' }]);
  await away.close();
});

test('[S42] asks the database once for all who ask at once', async () => {
  const { connection, adminUrl } = database();
  let asked = 0;
  const sql = new Proxy(connection.sql, {
    apply: (target, self, args) => {
      asked += 1;
      return Reflect.apply(target, self, args);
    },
  });
  const health = checkHealth({ ...connection, sql }, adminUrl);
  const answers = await Promise.all(Array.from({ length: 200 }, health));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 200 }, () => 200));
  expect(asked).toBe(1);
  expect((await health()).status).toBe(200);
  expect(asked).toBe(2);
});
