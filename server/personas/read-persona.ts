import { type FoundPersona, findPersona } from '#db/queries/personas/find-persona.ts';
import { countNewer } from '#db/queries/segmentation/count-newer.ts';
import { inScope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { PersonaId } from '#lib/ids.ts';
import { type ToldPersona, toldPersona } from '#lib/personas/told-persona.ts';
import type { Table } from '#lib/responses/table.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadLabels } from '../segmentation/load-labels.ts';

export interface ReadPersona extends FoundPersona {
  /** The document in words of the language asked for. */
  readonly told: ToldPersona;
  /** What variables and categories are called in that language; no rows. */
  readonly labels: Table;
  /** Responses that came in since the segments were found, of those that the segmentation asks for. */
  readonly newer: number;
  /** Respondents who were read for it and are not there any more. */
  readonly erased: number;
}

export type ReadPersonaFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

/** One persona with everything a page tells of it. */
export async function readPersona(
  context: Context,
  caller: Caller,
  input: { readonly id: PersonaId; readonly locale: Locale },
): Promise<Result<ReadPersona, ReadPersonaFailure>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const found = await inScope(context.connection, caller, async (db) => {
    const persona = await findPersona(db, caller, input.id);
    if (!persona) return undefined;
    const { questionnaire, filter, readAt } = persona;
    return { persona, newer: await countNewer(db, caller, { questionnaire, filter, since: readAt }) };
  });
  if (!found) return fail({ tag: 'not-found' });
  const { persona, newer } = found;
  const labels = (await loadLabels(context, caller, persona.segmentation, input.locale)) ?? { rows: 0, columns: [] };
  const { total, draftedAt } = persona.document;
  return ok({
    ...persona,
    told: toldPersona(persona.document, labels, input.locale),
    labels,
    newer,
    erased: draftedAt === null ? 0 : Math.max(0, total - persona.placed),
  });
}
