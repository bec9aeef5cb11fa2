import { findPersona } from '#db/queries/personas/find-persona.ts';
import { inScope } from '#db/scope.ts';
import type { PersonaId } from '#lib/ids.ts';
import type { PersonaEdit } from '#lib/personas/persona-edit.ts';
import type { Context } from '#server/context.ts';
import { approvePersona } from '#server/personas/approve-persona.ts';
import { editPersona } from '#server/personas/edit-persona.ts';
import { expectOk } from '../expect-ok.ts';
import type { Demo } from '../open-demo.ts';
import type { PlannedSegment } from './plan.ts';
import { team } from './team.ts';

/** What a team would do with a draft: give it a name, decide claim by claim, and approve it or leave it half decided. */
export async function decideOn(
  context: Context,
  { caller, locale }: Demo,
  id: PersonaId,
  { code }: PlannedSegment,
): Promise<void> {
  const find = () => inScope(context.connection, caller, (db) => findPersona(db, caller, id));
  const found = await find();
  if (!found || found.document.name !== null) return;
  const { name, seed, approved } = team[code].persona;
  const { claims, picture } = found.document;
  const open = claims.filter(({ state }) => state === 'proposed');
  const decided = approved ? open : open.slice(0, Math.ceil(open.length / 3));
  const edits: PersonaEdit[] = [
    { tag: 'rename', was: null, name: name[locale] },
    { tag: 'picture', was: picture, picture: { ...picture, seed } },
    { tag: 'decide', claims: decided.map((claim) => ({ id: claim.id, was: claim.state, state: 'accepted' as const })) },
  ];
  expectOk('edit a persona', await editPersona(context, caller, { id, edits }));
  if (!approved) return;
  const revision = (await find())?.revision ?? 0;
  expectOk('approve a persona', await approvePersona(context, caller, { id, revision }));
}
