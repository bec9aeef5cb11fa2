import { z } from 'zod';
import type { Db } from '#db/connection.ts';
import { insertMember } from '#db/queries/workspaces/insert-member.ts';
import { insertWorkspace } from '#db/queries/workspaces/insert-workspace.ts';
import { inScope } from '#db/scope.ts';
import { type UserId, uuidv7, type WorkspaceId } from '#lib/ids.ts';
import { slugFrom } from '#lib/workspaces/slug.ts';
import type { Context } from '../context.ts';

/** A workspace has a name; its address is made from it ([S26]). */
export const createWorkspaceInput = z.strictObject({ name: z.string().max(400).trim().min(2).max(80) });
export type CreateWorkspaceInput = z.infer<typeof createWorkspaceInput>;

/** Makes a workspace that belongs to this person alone, at the first free address made from its name. */
export function createWorkspace(
  context: Context,
  owner: UserId,
  input: CreateWorkspaceInput,
): Promise<{ readonly id: WorkspaceId; readonly slug: string }> {
  const id: WorkspaceId = uuidv7(context.now().getTime(), context.randomBytes(10));
  return inScope(context.connection, { workspace: id }, (db) => addWorkspace(context, db, { id, owner, ...input }));
}

/** The same inside a transaction whose scope is the new workspace already. */
export async function addWorkspace(
  context: Context,
  db: Db,
  input: { readonly id: WorkspaceId; readonly owner: UserId; readonly name: string; readonly demo?: boolean },
): Promise<{ readonly id: WorkspaceId; readonly slug: string }> {
  const { id, owner, name, demo = false } = input;
  const createdAt = context.now();
  const wished = slugFrom(name);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wished : `${wished}-${n <= 20 ? n : Buffer.from(context.randomBytes(3)).toString('hex')}`;
    if (!(await insertWorkspace(db, { id, slug, name, createdAt, demo }))) continue;
    await insertMember(db, { workspace: id }, { user: owner, role: 'owner', createdAt });
    return { id, slug };
  }
}
