import type postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import type { UserId, WorkspaceId } from '#lib/ids.ts';
import { type Role, roles } from '#lib/workspaces/role.ts';
import type { Caller } from '../context.ts';
import { changeRole, changeRoleInput } from './change-role.ts';
import { createWorkspace, createWorkspaceInput } from './create-workspace.ts';
import { listMembers } from './list-members.ts';
import { listWorkspaces } from './list-workspaces.ts';
import { removeMember } from './remove-member.ts';
import { resolveCaller } from './resolve-caller.ts';
import { openAccounts } from './testing.ts';

const accounts = openAccounts();

/** A workspace with one member of each role. */
async function aHouse() {
  const { context, person, join } = accounts();
  const people = {} as Record<Role, UserId>;
  for (const role of roles) people[role] = (await person()).id;
  const { id, slug } = await createWorkspace(context, people.owner, { name: 'Riverside Fitness' });
  for (const role of roles) if (role !== 'owner') await join(id, people[role], role);
  const as = (role: Role): Caller => ({ workspace: id, role, user: people[role] });
  return { id, slug, people, as };
}

describe('workspaces', () => {
  it('get the next free address, and list only to whom they belong', async () => {
    const { context, person } = accounts();
    const [one, two] = [await person(), await person()];
    const first = await createWorkspace(context, one.id, { name: 'Kafija & kūkas' });
    const second = await createWorkspace(context, two.id, { name: 'Kafija & kūkas' });
    expect([first.slug, second.slug]).toEqual(['kafija-kukas', 'kafija-kukas-2']);
    expect(await listWorkspaces(context, one.id)).toEqual([
      { id: first.id, slug: 'kafija-kukas', name: 'Kafija & kūkas', role: 'owner', timeZone: 'UTC', demo: false },
    ]);
  });

  it('[S26] are made from a name and nothing else', () => {
    expect(createWorkspaceInput.safeParse({ name: 'A name', slug: 'admin' }).success).toBe(false);
    expect(createWorkspaceInput.safeParse({ name: ' ' }).success).toBe(false);
    expect(createWorkspaceInput.safeParse({ name: 'x'.repeat(100_000) }).success).toBe(false);
  });

  it('made at once under one name all get an address of their own', async () => {
    const { context, person } = accounts();
    const { id } = await person();
    const made = await Promise.all(Array.from({ length: 8 }, () => createWorkspace(context, id, { name: 'At once' })));
    expect(new Set(made.map((one) => one.slug)).size).toBe(8);
  });
});

describe('who calls', () => {
  it('is known by membership, with the role of this moment', async () => {
    const { context } = accounts();
    const { slug, people, as } = await aHouse();
    const inside = await resolveCaller(context, people.analyst, slug);
    expect(inside).toMatchObject({ ok: true, value: { slug, name: 'Riverside Fitness', caller: as('analyst') } });
    await changeRole(context, as('owner'), { user: people.analyst, role: 'viewer' });
    expect(await resolveCaller(context, people.analyst, slug)).toMatchObject({ value: { caller: { role: 'viewer' } } });
    await removeMember(context, as('owner'), { user: people.analyst });
    expect(await resolveCaller(context, people.analyst, slug)).toEqual({ ok: false, failure: { tag: 'not-found' } });
  });

  it('[S14] does not tell a workspace of others from one that is not there', async () => {
    const { context, person } = accounts();
    const { slug } = await aHouse();
    const stranger = await person();
    const theirs = await resolveCaller(context, stranger.id, slug);
    expect(theirs).toEqual(await resolveCaller(context, stranger.id, 'no-such-workspace'));
    expect(theirs).toEqual({ ok: false, failure: { tag: 'not-found' } });
  });

  it('[S17] is nobody for an empty or malformed address', async () => {
    const { context } = accounts();
    const { people } = await aHouse();
    for (const slug of ['', ' ', '%', '../x', 'API', '_next']) {
      expect((await resolveCaller(context, people.owner, slug)).ok).toBe(false);
    }
  });
});

describe('members', () => {
  it('are shown to every member with their role', async () => {
    const { context } = accounts();
    const { as, people } = await aHouse();
    const listed = await listMembers(context, as('viewer'));
    if (!listed.ok) throw new Error(listed.failure.tag);
    expect(new Map(listed.value.map(({ user, role }) => [user, role]))).toEqual(
      new Map(roles.map((role) => [people[role], role])),
    );
    expect(Object.keys(listed.value[0] ?? {}).sort()).toEqual(['email', 'name', 'role', 'since', 'user']);
  });

  it('[S27] are changed by owners alone: nobody raises their own role', async () => {
    const { context } = accounts();
    const { as, people } = await aHouse();
    for (const role of roles.filter((one) => one !== 'owner')) {
      for (const user of Object.values(people)) {
        expect(await changeRole(context, as(role), { user, role: 'owner' })).toEqual({
          ok: false,
          failure: { tag: 'forbidden' },
        });
        if (user === people[role]) continue;
        expect(await removeMember(context, as(role), { user })).toEqual({ ok: false, failure: { tag: 'forbidden' } });
      }
    }
    expect(await changeRole(context, as('owner'), { user: people.viewer, role: 'editor' })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('[S27] keep the last owner, who cannot step down, leave or be removed', async () => {
    const { context } = accounts();
    const { as, people } = await aHouse();
    const kept = { ok: false, failure: { tag: 'last-owner' } };
    expect(await changeRole(context, as('owner'), { user: people.owner, role: 'viewer' })).toEqual(kept);
    expect(await removeMember(context, as('owner'), { user: people.owner })).toEqual(kept);
    await changeRole(context, as('owner'), { user: people.editor, role: 'owner' });
    expect(await removeMember(context, as('owner'), { user: people.owner })).toEqual({ ok: true, value: null });
  });

  it('may leave by themselves', async () => {
    const { context } = accounts();
    const { as, people } = await aHouse();
    expect(await removeMember(context, as('viewer'), { user: people.viewer })).toEqual({ ok: true, value: null });
  });

  it('[S15] of another workspace are out of reach of its owner', async () => {
    const { context } = accounts();
    const [mine, theirs] = [await aHouse(), await aHouse()];
    const missing = { ok: false, failure: { tag: 'not-found' } };
    expect(await changeRole(context, mine.as('owner'), { user: theirs.people.viewer, role: 'owner' })).toEqual(missing);
    expect(await removeMember(context, mine.as('owner'), { user: theirs.people.viewer })).toEqual(missing);
    const listed = await listMembers(context, mine.as('owner'));
    expect(listed.ok && listed.value.some((one) => one.user === theirs.people.owner)).toBe(false);
  });

  it('[S17] are named by a whole id, and [S26] given a role that exists', () => {
    const user = '00000000-0000-7000-8000-000000000001';
    expect(changeRoleInput.safeParse({ user, role: 'viewer' }).success).toBe(true);
    for (const input of [
      { user: '', role: 'viewer' },
      { user, role: 'root' },
      { user, role: 'viewer', workspace: user },
    ]) {
      expect(changeRoleInput.safeParse(input).success).toBe(false);
    }
  });
});

describe('the fence under the members', () => {
  it('[S14] holds where a query forgets the workspace', async () => {
    const { context } = accounts();
    const [mine, theirs] = [await aHouse(), await aHouse()];
    const seen = await seenFrom(context.connection.sql, mine.id);
    expect(seen).not.toContain(theirs.people.owner);
    expect(seen).toContain(mine.people.owner);
  });
});

function seenFrom(sql: postgres.Sql, workspace: WorkspaceId): Promise<UserId[]> {
  return sql.begin(async (tx) => {
    await tx`select set_config('segue.workspace', ${workspace}, true)`;
    const rows = await tx<{ user_id: UserId }[]>`select user_id from members`;
    return rows.map((row) => row.user_id);
  }) as Promise<UserId[]>;
}
