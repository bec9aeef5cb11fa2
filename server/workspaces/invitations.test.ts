import { describe, expect, it } from 'vitest';
import type { InvitationId } from '#lib/ids.ts';
import { type Role, roles } from '#lib/workspaces/role.ts';
import type { Caller } from '../context.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { createWorkspace } from './create-workspace.ts';
import { inviteMember, inviteMemberInput } from './invite-member.ts';
import { joinByInvitation } from './join-by-invitation.ts';
import { listInvitations } from './list-invitations.ts';
import { listMembers } from './list-members.ts';
import { readInvitation } from './read-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { openAccounts } from './testing.ts';

const accounts = openAccounts();
const password = 'a long enough password';

async function house() {
  const { context, person } = accounts();
  const owner = await person();
  const { id, slug } = await createWorkspace(context, owner.id, { name: 'House' });
  const as = (role: Role): Caller => ({ workspace: id, role, user: owner.id });
  return { context, slug, owner, as, caller: as('owner') };
}

async function invited(caller: Caller, email: string, role: Role = 'analyst') {
  const made = await inviteMember(accounts().context, caller, inviteMemberInput.parse({ email, role }));
  if (!made.ok) throw new Error(made.failure.tag);
  return made.value.url.split('/').at(-1) ?? '';
}

async function openOnes(caller: Caller) {
  const open = await listInvitations(accounts().context, caller);
  if (!open.ok) throw new Error(open.failure.tag);
  return open.value;
}

describe('an invitation', () => {
  it('[S24] is a link from the settings, of which only a hash is kept', async () => {
    const { context, caller } = await house();
    const made = await inviteMember(context, caller, { email: 'new@example.org', role: 'viewer' });
    if (!made.ok) throw new Error(made.failure.tag);
    expect(made.value.url).toMatch(/^https:\/\/segue\.example\.org\/invitation\/[\w-]{43}$/);
    const [row] = await context.connection.sql`
      with s as materialized (select set_config('segue.workspace', ${caller.workspace}, true))
      select (select json_agg(i)::text from invitations i where s.set_config is not null) as kept from s`;
    expect(row?.kept).not.toContain(made.value.url.split('/').at(-1));
  });

  it('lets a new person in with an account of their own, once', async () => {
    const { context, caller, slug } = await house();
    const token = await invited(caller, 'Anna@Example.org');
    expect(await readInvitation(context, token)).toMatchObject({ email: 'anna@example.org', workspace: 'House' });
    const joined = await joinByInvitation(context, { token, name: 'Anna', password, locale: 'lv' });
    expect(joined).toMatchObject({ ok: true, value: { slug } });
    const members = await listMembers(context, caller);
    expect(members.ok && members.value.map(({ email, role }) => [email, role])).toContainEqual([
      'anna@example.org',
      'analyst',
    ]);
    const again = await joinByInvitation(context, { token, name: 'Eve', password, locale: 'en' });
    expect(again).toMatchObject({ failure: { tag: 'dead-link' } });
    expect(await readInvitation(context, token)).toBeUndefined();
  });

  it('[S25] is refused to another address, and still there for the right one', async () => {
    const { context, caller } = await house();
    const [right, wrong] = [await accounts().person(), await accounts().person()];
    const token = await invited(caller, right.email);
    const stranger = await acceptInvitation(context, token, { user: wrong.id, email: wrong.email });
    expect(stranger).toMatchObject({ failure: { tag: 'other-address' } });
    expect(await acceptInvitation(context, token, { user: right.id, email: right.email })).toMatchObject({ ok: true });
  });

  it('[S24] used by two at the same moment makes one member', async () => {
    const { context, caller } = await house();
    const token = await invited(caller, 'twice@example.org');
    const wish = { token, name: 'T', password, locale: 'en' } as const;
    const ends = await Promise.all([joinByInvitation(context, wish), joinByInvitation(context, wish)]);
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
  });

  it('dies when it is taken back, made again, or two weeks old', async () => {
    const { context, caller } = await house();
    const first = await invited(caller, 'late@example.org');
    const second = await invited(caller, 'late@example.org');
    expect(await readInvitation(context, first)).toBeUndefined();
    expect(await openOnes(caller)).toHaveLength(1);
    accounts().wait(14 * 86_400 + 1);
    expect(await readInvitation(accounts().context, second)).toBeUndefined();
    const third = await invited(caller, 'late@example.org');
    const [one] = await openOnes(caller);
    const id = one?.id;
    expect(await revokeInvitation(context, caller, id as InvitationId)).toMatchObject({ ok: true });
    expect(await readInvitation(context, third)).toBeUndefined();
  });

  it('[S27] leaves the role of somebody who is a member already', async () => {
    const { context, caller, owner } = await house();
    const token = await invited(caller, 'later@example.org', 'owner');
    expect(await inviteMember(context, caller, { email: owner.email, role: 'viewer' })).toMatchObject({
      failure: { tag: 'already-member' },
    });
    const person = await accounts().person({ email: 'later@example.org' });
    await accounts().join(caller.workspace, person.id, 'viewer');
    await acceptInvitation(context, token, { user: person.id, email: person.email });
    const members = await listMembers(context, caller);
    expect(members.ok && members.value.find(({ user }) => user === person.id)?.role).toBe('viewer');
  });

  it('[S26] makes no account where there is one, and none with a plain password', async () => {
    const { context, caller } = await house();
    const known = await accounts().person();
    const forKnown = await invited(caller, known.email);
    expect(await joinByInvitation(context, { token: forKnown, name: 'X', password, locale: 'en' })).toMatchObject({
      failure: { tag: 'has-account' },
    });
    const token = await invited(caller, 'plain@example.org');
    expect(await joinByInvitation(context, { token, name: 'X', password: 'short', locale: 'en' })).toMatchObject({
      failure: { tag: 'bad-password' },
    });
  });

  it.each(roles.filter((role) => role !== 'owner'))('[S19] is made, listed and taken back by no %s', async (role) => {
    const { context, as } = await house();
    expect(await inviteMember(context, as(role), { email: 'x@example.org', role: 'owner' })).toMatchObject({
      failure: { tag: 'forbidden' },
    });
    expect(await listInvitations(context, as(role))).toMatchObject({ failure: { tag: 'forbidden' } });
    expect(await revokeInvitation(context, as(role), '' as InvitationId)).toMatchObject({
      failure: { tag: 'forbidden' },
    });
  });

  it('[S14] of another workspace is neither listed nor taken back', async () => {
    const { context, caller } = await house();
    const other = await house();
    await invited(caller, 'mine@example.org');
    const [mine] = await openOnes(caller);
    const id = mine?.id;
    expect(await listInvitations(context, other.caller)).toEqual({ ok: true, value: [] });
    expect(await revokeInvitation(context, other.caller, id as InvitationId)).toMatchObject({
      failure: { tag: 'not-found' },
    });
  });
});
