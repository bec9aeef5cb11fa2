import { deleteDemo } from '#db/queries/workspaces/delete-demo.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Takes the demo away with one press: nobody's work is in it. Any other workspace is left alone. */
export async function removeDemo(
  context: Context,
  caller: Caller,
): Promise<Result<null, { readonly tag: 'forbidden' } | { readonly tag: 'no-demo' }>> {
  if (!can(caller.role, 'delete-workspace')) return fail({ tag: 'forbidden' });
  const gone = await inScope(context.connection, caller, (db) => deleteDemo(db, caller));
  return gone ? ok(null) : fail({ tag: 'no-demo' });
}
