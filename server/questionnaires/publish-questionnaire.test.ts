import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { publishQuestionnaire } from './publish-questionnaire.ts';
import { exampleDefinition, testContext, testOwner } from './testing.ts';

const database = openTestDatabase();

describe('publishing', () => {
  it('freezes a version and makes a link from the public address', async () => {
    const context = testContext(database().connection);
    const made = await publishQuestionnaire(context, await testOwner(context), { definition: exampleDefinition() });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    expect(made.value.version).toBe(1);
    expect(made.value.link).toMatch(/^[a-z2-9]{10}$/);
    expect(made.value.url).toBe(`http://segue.test/s/${made.value.link}`);
  });

  it('gives the same definition the same version, and a changed one the next, on the same link', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const first = await publishQuestionnaire(context, caller, { definition: exampleDefinition() });
    const again = await publishQuestionnaire(context, caller, { definition: exampleDefinition() });
    const changed = exampleDefinition();
    changed.pages[0]?.questions.splice(2, 1);
    const next = await publishQuestionnaire(context, caller, { definition: changed });
    if (!(first.ok && again.ok && next.ok)) throw new Error('all three are sound');
    expect(again.value).toEqual(first.value);
    expect(next.value).toEqual({ ...first.value, version: 2 });
  });

  it('refuses a definition without privacy notice, or of the wrong form, and stores nothing', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const { privacy: _, ...bare } = exampleDefinition();
    const refused = await publishQuestionnaire(context, caller, { definition: bare });
    expect(refused).toMatchObject({ failure: { kind: 'not-ready', problems: [{ problem: { kind: 'noPrivacy' } }] } });
    const wrong = await publishQuestionnaire(context, caller, { definition: { ...bare, colour: 'red' } });
    expect(wrong).toMatchObject({ failure: { kind: 'wrong-form', failures: [{ kind: 'unknownKey' }] } });
    const [row] = await database().connection.sql`
      with s as materialized (select set_config('segue.workspace', ${caller.workspace}, true))
      select (select count(*) from questionnaires where s.set_config is not null) as n from s`;
    expect(row?.n).toBe('0');
  });

  it('refuses a quota that is no sound expression of the questionnaire [S06]', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    for (const expression of ['nobody = 1', 'age >', 'age + 1', '']) {
      const refused = await publishQuestionnaire(context, caller, {
        definition: exampleDefinition(),
        quotas: [{ expression, limit: 5 }],
      });
      expect(refused, expression).toMatchObject({ failure: { kind: 'wrong-quota' } });
    }
  });

  it('takes codes whole or not at all', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const definition = exampleDefinition();
    expect(await publishQuestionnaire(context, caller, { definition, codes: ['A', 'B'] })).toMatchObject({ ok: true });
    expect(await publishQuestionnaire(context, caller, { definition, codes: ['B', 'C'] })).toMatchObject({
      failure: { kind: 'codes-known', codes: ['B'] },
    });
    expect(await publishQuestionnaire(context, caller, { definition, codes: ['C', 'D'] })).toMatchObject({ ok: true });
  });

  it('is refused to who may not publish, and to none by an empty role [S17]', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    for (const role of ['viewer', 'analyst'] as const) {
      const refused = await publishQuestionnaire(context, { ...caller, role }, { definition: exampleDefinition() });
      expect(refused).toEqual({ ok: false, failure: { kind: 'not-allowed' } });
    }
  });

  it('[S14] keeps questionnaires of the same code apart by workspace', async () => {
    const context = testContext(database().connection);
    const here = await publishQuestionnaire(context, await testOwner(context), { definition: exampleDefinition() });
    const there = await publishQuestionnaire(context, await testOwner(context), { definition: exampleDefinition() });
    if (!(here.ok && there.ok)) throw new Error('both are sound');
    expect(here.value.questionnaire).not.toBe(there.value.questionnaire);
    expect(here.value.link).not.toBe(there.value.link);
  });
});
