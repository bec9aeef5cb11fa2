import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { listQuotas } from '#db/queries/questionnaires/list-quotas.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import { testOwner } from '../questionnaires/testing.ts';
import { eraseResponses } from './erase-responses.ts';
import { fieldedExample } from './testing.ts';

const database = openTestDatabase();

describe('erasing responses', () => {
  for (const anonymous of [false, true]) {
    it(`removes the answers and gives places back${anonymous ? ', in an anonymous questionnaire too' : ''}`, async () => {
      const quotas = [{ expression: 'true', limit: 5 }];
      const { context, caller, questionnaire, answer } = await fieldedExample(
        database().connection,
        { anonymous },
        { quotas },
      );
      const ids = [
        await answer({ sooner: 'erase me' }),
        await answer({ age: 15 }),
        await answer({ sooner: 'keep me' }),
      ];
      expect(await eraseResponses(context, caller, { questionnaire, ids: ids.slice(0, 2) })).toMatchObject({
        value: { n: 2 },
      });
      const left = await inScope(context.connection, caller, async (db) => ({
        rows: await db.execute<{ answers: object }>(
          sql`select answers from responses where workspace_id = ${caller.workspace}`,
        ),
        quotas: await listQuotas(db, caller, questionnaire),
        told: await db.execute<{ all: string }>(sql`
          select row_to_json(a)::text as all from activities a where workspace_id = ${caller.workspace} and action = 'response-erased'`),
      }));
      expect(left.rows.map((row) => row.answers)).toMatchObject([{ sooner: 'keep me' }]);
      expect(left.quotas).toMatchObject([{ taken: 1 }]);
      expect(left.told).toHaveLength(1);
      for (const id of ids) expect(left.told[0]?.all).not.toContain(id);
    });
  }

  it('[S14] [S15] [S19] is for owners of this workspace, and for responses of this questionnaire', async () => {
    const { context, caller, questionnaire, answer } = await fieldedExample(database().connection);
    const ids = [await answer()];
    const other = await fieldedExample(database().connection);
    for (const role of ['viewer', 'analyst', 'editor'] as const) {
      expect(await eraseResponses(context, { ...caller, role }, { questionnaire, ids })).toMatchObject({
        failure: { tag: 'forbidden' },
      });
    }
    const notFound = { failure: { tag: 'not-found' } };
    expect(await eraseResponses(context, await testOwner(context), { questionnaire, ids })).toMatchObject(notFound);
    expect(await eraseResponses(context, caller, { questionnaire: other.questionnaire, ids })).toMatchObject(notFound);
    expect(await eraseResponses(context, caller, { questionnaire, ids })).toMatchObject({ value: { n: 1 } });
  });
});
