import { z } from 'zod';
import { findPersona } from '#db/queries/personas/find-persona.ts';
import { lockPersona } from '#db/queries/personas/lock-persona.ts';
import { updatePersona } from '#db/queries/personas/update-persona.ts';
import { inScope } from '#db/scope.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import type { PersonaId } from '#lib/ids.ts';
import { applyEdit, type EditFailure } from '#lib/personas/apply-edit.ts';
import { parts } from '#lib/personas/part.ts';
import { claimStates, type Persona, pictureStyles } from '#lib/personas/persona.ts';
import type { PersonaEdit } from '#lib/personas/persona-edit.ts';
import type { Table } from '#lib/responses/table.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadLabels } from '../segmentation/load-labels.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export type EditPersonaFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' } | EditFailure;

const id = z.string().regex(/^[a-z0-9]{2,40}$/);
const words = z.string().max(5_000);
const picture = z.strictObject({ style: z.enum(pictureStyles), seed: z.string().regex(/^[a-z0-9-]{1,80}$/) });
const state = z.enum(claimStates);

/** Edits as they come from outside. */
export const personaEdits = z
  .array(
    z.discriminatedUnion('tag', [
      z.strictObject({
        tag: z.literal('decide'),
        claims: z
          .array(z.strictObject({ id, was: state, state }))
          .min(1)
          .max(200),
      }),
      z.strictObject({
        tag: z.literal('word'),
        claim: id,
        locale: z.enum(locales),
        was: words.nullable(),
        text: words.nullable(),
      }),
      z.strictObject({ tag: z.literal('add'), id, part: z.enum(parts), locale: z.enum(locales), text: words }),
      z.strictObject({
        tag: z.literal('rename'),
        was: z.string().max(200).nullable(),
        name: z.string().trim().min(1).max(120).nullable(),
      }),
      z.strictObject({ tag: z.literal('picture'), was: picture, picture }),
    ]),
  )
  .min(1)
  .max(10);

export interface EditInput {
  readonly id: PersonaId;
  readonly edits: readonly PersonaEdit[];
}

/** A second change of one person within this time is not told again: deciding forty claims is one thing done. */
const ONE_SITTING_MS = 30 * 60_000;

/**
 * Changes a persona by one or several edits, all or none. What was approved is a draft again, because it is no longer
 * what was approved; another picture changes nothing that was said.
 */
export async function editPersona(
  context: Context,
  caller: Caller,
  input: EditInput,
): Promise<Result<{ readonly reopened: boolean }, EditPersonaFailure>> {
  if (!can(caller.role, 'edit-persona')) return fail({ tag: 'forbidden' });
  const labelsOf = await labelsFor(context, caller, input);
  return inScope(context.connection, caller, async (db) => {
    const row = await lockPersona(db, caller, input.id);
    if (!row || row.document.draftedAt === null) return fail({ tag: 'not-found' as const });
    let document: Persona = row.document;
    for (const edit of input.edits) {
      const edited = applyEdit(document, edit, labelsOf);
      if (!edited.ok) return edited;
      document = edited.value;
    }
    const said = input.edits.some(({ tag }) => tag !== 'picture');
    const at = context.now();
    const reopened = said && row.state === 'approved';
    const after = said ? 'draft' : row.state;
    await updatePersona(db, caller, { id: row.id, document, state: after, at, by: caller.user });
    const same = caller.user !== null && row.updatedBy === caller.user;
    const going = same && at.getTime() - row.updatedAt.getTime() < ONE_SITTING_MS;
    if (!going || reopened)
      await recordActivity(context, db, caller, { action: 'persona-changed', subject: row.id, ...named(document) });
    return ok({ reopened });
  });
}

/** What questions and answers are called in the languages that claims are worded in; nothing is read for other edits. */
async function labelsFor(context: Context, caller: Caller, input: EditInput) {
  const wanted = new Set(input.edits.flatMap((edit) => (edit.tag === 'word' ? [edit.locale] : [])));
  const tables = new Map<Locale, Table>();
  const found =
    wanted.size > 0 ? await inScope(context.connection, caller, (db) => findPersona(db, caller, input.id)) : undefined;
  for (const locale of found ? wanted : []) {
    const table = found && (await loadLabels(context, caller, found.segmentation, locale));
    if (table) tables.set(locale, table);
  }
  return (variable: string, locale: Locale): string => {
    const column = tables.get(locale)?.columns.find(({ name }) => name === variable);
    const answers = column && 'categories' in column ? column.categories.map(({ label }) => label ?? '') : [];
    return [column?.label ?? '', ...answers].join('\n');
  };
}

/** Only a name that people gave is noted; one by rule is made of labels in somebody's language. */
function named({ name, segment }: Persona): { name: string } {
  return { name: name ?? segment.toUpperCase() };
}
