import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { makeRespond } from './respond.ts';

const database = openTestDatabase();
const respondents = 30;

/** Thirty people answer one after the other, and each fetches the code at once: the easiest case for whoever would join. */
async function fielded() {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const codes = Array.from({ length: respondents }, (_, at) => `CODE-${String(at).padStart(3, '0')}`);
  const definition = { ...exampleDefinition(), anonymous: true };
  const made = await publishQuestionnaire(context, caller, { definition, codes });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const respond = makeRespond(context, { rateLimits: false });
  const post = async (path: string, body: object) => {
    const init = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return (await respond(new Request(`http://segue.test/api/v1/links/${made.value.link}/${path}`, init))).json();
  };
  const people: { key: string; ticket: string; code: string }[] = [];
  for (let at = 0; at < respondents; at += 1) {
    const key = randomUUID();
    const { incentive } = await post('responses', { key, answers: exampleAnswers(20 + at), status: 'complete' });
    const redeemed = await post('tickets', { ticket: incentive.value });
    people.push({ key, ticket: incentive.value, code: redeemed.incentive.value });
  }
  return people;
}

describe('an anonymous questionnaire', () => {
  it('leaves nothing in the tables that joins answers and codes: no value, no moment, no order', async () => {
    const people = await fielded();
    const sql = postgres(database().adminUrl, { max: 1 });
    const responses = await sql`select *, xmin::text as tx from responses order by xmin::text::bigint`;
    const claims =
      await sql`select incentive_id, ticket_hash, code, claimed_on::text, xmin::text as tx from claims order by ctid`;
    await sql.end();
    expect([responses.length, claims.length]).toEqual([respondents, respondents]);

    const shared = new Set(['workspace_id', 'questionnaire_id', 'incentive_id']);
    const valuesOf = (rows: readonly postgres.Row[]) =>
      new Set(
        rows.flatMap((row) => Object.entries(row).flatMap(([name, value]) => (shared.has(name) ? [] : String(value)))),
      );
    const days = new Set([...valuesOf(claims)].filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value)));
    expect(days.size).toBe(1);
    const common = [...valuesOf(responses)].filter((value) => valuesOf(claims).has(value));
    expect(common).toEqual([]);

    const moments = responses.flatMap((row) =>
      [row.started_at, row.saved_at, row.submitted_at].map((moment: Date) => moment.toISOString()),
    );
    expect(moments.every((moment) => moment.endsWith('T00:00:00.000Z'))).toBe(true);
    for (const row of responses) expect(row.id[14]).toBe('4');

    // The transactions of the answers are in order, as they cannot but be; those of the ledger tell nothing.
    expect(new Set(claims.map((row) => row.tx)).size).toBe(1);
    const place = new Map(people.map((person, at) => [person.code, at]));
    const written = claims.map((row) => place.get(row.code) ?? -1);
    expect(written).not.toEqual(written.toSorted((a, b) => a - b));
    const stays = written.filter((order, at) => order === at).length;
    expect(stays).toBeLessThan(respondents / 2);
  });

  it('keeps neither key nor ticket', async () => {
    const sql = postgres(database().adminUrl, { max: 1 });
    const people = await fielded();
    const rows = await sql`
      select row_to_json(r)::text as text from responses r union all select row_to_json(c)::text from claims c`;
    await sql.end();
    const all = rows.map((row) => row.text).join('\n');
    expect(all).toContain(people[0]?.code);
    for (const { key, ticket } of people) {
      expect(all).not.toContain(key);
      expect(all).not.toContain(ticket);
    }
  });
});
