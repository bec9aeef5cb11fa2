import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import type { UserId, WorkspaceId } from '#lib/ids.ts';
import { isViolation } from './is-violation.ts';
import { questionnaires } from './schema/questionnaires.ts';
import { members, users, workspaces } from './schema/workspaces.ts';
import { asUser, inScope } from './scope.ts';
import { openTestDatabase } from './testing.ts';

const database = openTestDatabase();
const fenced = [
  'members',
  'questionnaires',
  'versions',
  'link_terms',
  'quotas',
  'incentives',
  'incentive_codes',
  'claims',
  'responses',
  'packed_answers',
  'invitations',
  'activities',
  'imports',
  'import_mappings',
  'segments',
  'personas',
  'journey_maps',
  'journey_shares',
];
const at = new Date('2026-01-01T00:00:00Z');

describe('the fence', () => {
  it('[S14] is on and forced for every table that carries workspace_id, but the directory of links', async () => {
    const rows = await asAdmin(
      (db) => db`select c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    const open = rows.filter((row) => !row.relrowsecurity || !row.relforcerowsecurity).map((row) => row.relname);
    expect(open).toEqual(['links']);
    expect(rows.map((row) => row.relname)).toEqual(expect.arrayContaining(fenced));
  });

  it('[S14] binds the role that the pool runs as', async () => {
    const [row] = await database().connection.sql`
      select current_user as who, row_security_active('questionnaires') as active,
        (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as above`;
    expect(row).toEqual({ who: 'segue_app', active: true, above: false });
  });

  it('[S14] hides and refuses rows of another workspace even from a query that forgot its where', async () => {
    const [here, there] = [await aWorkspace(1), await aWorkspace(2)];
    await inScope(database().connection, { workspace: here }, (db) => db.insert(questionnaires).values(draftOf(here)));

    const seen = (workspace: WorkspaceId) =>
      inScope(database().connection, { workspace }, (db) => db.select({ id: questionnaires.id }).from(questionnaires));
    expect(await seen(here)).toHaveLength(1);
    expect(await seen(there)).toHaveLength(0);
    expect(await database().connection.db.select().from(questionnaires)).toHaveLength(0);

    await expect(
      inScope(database().connection, { workspace: there }, (db) => db.insert(questionnaires).values(draftOf(here))),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('does not leak a scope to the next user of the connection', async () => {
    const here = await aWorkspace(3);
    await inScope(database().connection, { workspace: here }, (db) => db.select().from(questionnaires));
    const [row] = await database().connection.db.execute(
      sql`select coalesce(current_setting('segue.workspace', true), '') as scope`,
    );
    expect(row).toEqual({ scope: '' });
  });

  it('shows people their own memberships in every workspace, and nobody else’s', async () => {
    const [one, two] = [await aWorkspace(4), await aWorkspace(5)];
    const mine = await asUser(database().connection, userOf(4), (db) => db.select().from(members));
    expect(mine.map((row) => row.workspaceId)).toEqual([one]);
    expect(mine.map((row) => row.workspaceId)).not.toContain(two);
  });

  it('[S27] keeps the last owner of a workspace, by demotion and by removal', async () => {
    const here = await aWorkspace(6);
    const demoted = inScope(database().connection, { workspace: here }, (db) =>
      db.update(members).set({ role: 'viewer' }),
    );
    await expect(demoted).rejects.toSatisfy((error) => isViolation(error, 'members_keep_an_owner'));
    const removed = inScope(database().connection, { workspace: here }, (db) => db.delete(members));
    await expect(removed).rejects.toSatisfy((error) => isViolation(error, 'members_keep_an_owner'));
  });

  it('[S27] keeps one owner when two leave at the same moment', async () => {
    const here = await aWorkspace(7);
    const second = await aUser(70);
    await inScope(database().connection, { workspace: here }, (db) =>
      db.insert(members).values({ workspaceId: here, userId: second, role: 'owner', createdAt: at }),
    );
    const leave = (user: UserId) =>
      inScope(database().connection, { workspace: here }, (db) =>
        db.delete(members).where(sql`${members.userId} = ${user}`),
      );
    const ends = await Promise.allSettled([leave(userOf(7)), leave(second)]);
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
  });

  it('lets a whole workspace go, owners and all', async () => {
    const here = await aWorkspace(8);
    await asAdmin((db) => db`delete from workspaces where id = ${here}`);
    expect(await asAdmin((db) => db`select 1 from members where workspace_id = ${here}`)).toHaveLength(0);
  });

  it('freezes versions for web and worker', async () => {
    await expect(database().connection.sql`update versions set number = 2`).rejects.toMatchObject({ code: '42501' });
    await expect(database().connection.sql`delete from versions`).rejects.toMatchObject({ code: '42501' });
  });
});

const userOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` as UserId;
const workspaceOf = (n: number) => `00000000-0000-7000-9000-${String(n).padStart(12, '0')}` as WorkspaceId;

async function aUser(n: number): Promise<UserId> {
  const id = userOf(n);
  await database()
    .connection.db.insert(users)
    .values({ id, email: `u${n}@example.org`, name: `U${n}`, passwordHash: null, locale: 'en', createdAt: at });
  return id;
}

async function aWorkspace(n: number): Promise<WorkspaceId> {
  const [userId, id] = [await aUser(n), workspaceOf(n)];
  const { connection } = database();
  await connection.db.insert(workspaces).values({ id, slug: `w${n}`, name: `W${n}`, createdAt: at });
  await inScope(connection, { workspace: id }, (db) =>
    db.insert(members).values({ workspaceId: id, userId, role: 'owner', createdAt: at }),
  );
  return id;
}

function draftOf(workspaceId: WorkspaceId) {
  const id = workspaceId.replace('-9000-', '-a000-') as never;
  return { workspaceId, id, code: 'q', draft: {}, createdAt: at, updatedAt: at };
}

async function asAdmin<T>(work: (db: postgres.Sql) => Promise<T>): Promise<T> {
  const db = postgres(database().adminUrl, { max: 1 });
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}
