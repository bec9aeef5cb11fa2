import { describe, expect, it } from 'vitest';
import { type Role, roles } from '#lib/workspaces/role.ts';
import type { Caller } from '../context.ts';
import { publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleDefinition } from '../questionnaires/testing.ts';
import { createWorkspace } from './create-workspace.ts';
import { deleteWorkspace } from './delete-workspace.ts';
import { listActivities } from './list-activities.ts';
import { listWorkspaces } from './list-workspaces.ts';
import { openAccounts } from './testing.ts';
import { updateWorkspace, updateWorkspaceInput } from './update-workspace.ts';

const accounts = openAccounts();

async function house(name = 'House') {
  const { context, person } = accounts();
  const owner = await person();
  const { id } = await createWorkspace(context, owner.id, { name });
  const as = (role: Role): Caller => ({ workspace: id, role, user: owner.id });
  return { context, owner, as, caller: as('owner') };
}

describe('settings of a workspace', () => {
  it('change its name and clock, and tell so', async () => {
    const { context, caller, owner } = await house();
    await updateWorkspace(context, caller, { name: 'New name', timeZone: 'Europe/Riga' });
    expect(await listWorkspaces(context, owner.id)).toMatchObject([{ name: 'New name', timeZone: 'Europe/Riga' }]);
    expect(await listActivities(context, caller, { before: null, limit: 5 })).toMatchObject({
      value: [{ action: 'workspace-changed', who: 'A person', name: 'New name' }],
    });
  });

  it('take no clock that there is not, and no further field', () => {
    for (const wrong of [
      { name: 'A name', timeZone: 'Mars/Olympus' },
      { name: 'A name', timeZone: '' },
      { name: 'A name', timeZone: 'UTC', slug: 'admin' },
    ]) {
      expect(updateWorkspaceInput.safeParse(wrong).success).toBe(false);
    }
    expect(updateWorkspaceInput.safeParse({ name: 'A name', timeZone: 'Asia/Shanghai' }).success).toBe(true);
  });

  it.each(roles.filter((role) => role !== 'owner'))('[S19] are changed by no %s', async (role) => {
    const { context, as } = await house();
    const failure = { failure: { tag: 'forbidden' } };
    expect(await updateWorkspace(context, as(role), { name: 'X y', timeZone: 'UTC' })).toMatchObject(failure);
    expect(await deleteWorkspace(context, as(role), { name: 'House' })).toMatchObject(failure);
  });
});

describe('deleting a workspace', () => {
  it('takes everything in it along, and nothing of another', async () => {
    const { context, caller, owner } = await house();
    const other = await house('Other');
    const publish = (who: Caller) => publishQuestionnaire(context, who, { definition: exampleDefinition() });
    await publish(caller);
    const kept = await publish(other.caller);
    expect(await deleteWorkspace(context, caller, { name: 'Wrong' })).toMatchObject({
      failure: { tag: 'other-name' },
    });
    expect(await deleteWorkspace(context, caller, { name: ' House ' })).toMatchObject({ ok: true });
    expect(await listWorkspaces(context, owner.id)).toEqual([]);
    const links = await context.connection.sql`select code from links`;
    expect(links.map(({ code }) => code)).toEqual([kept.ok && kept.value.link]);
  });
});

describe('activities', () => {
  it('[S14] are told to their own workspace alone, page by page', async () => {
    const { context, caller } = await house();
    const other = await house();
    for (let n = 0; n < 5; n++) {
      await updateWorkspace(context, caller, { name: `Name ${n}`, timeZone: 'UTC' });
      accounts().wait(1);
    }
    const first = await listActivities(context, caller, { before: null, limit: 3 });
    if (!first.ok) throw new Error('a member may look');
    const rest = await listActivities(context, caller, { before: first.value.at(-1)?.id ?? null, limit: 3 });
    expect([...first.value, ...(rest.ok ? rest.value : [])].map(({ name }) => name)).toEqual(
      [4, 3, 2, 1, 0].map((n) => `Name ${n}`),
    );
    expect(await listActivities(context, other.caller, { before: null, limit: 3 })).toMatchObject({ value: [] });
  });
});
