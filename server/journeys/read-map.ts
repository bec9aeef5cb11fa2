import { findMap } from '#db/queries/journeys/find-map.ts';
import { listShares } from '#db/queries/journeys/list-shares.ts';
import { type FoundPersona, findPersona } from '#db/queries/personas/find-persona.ts';
import { countNewer } from '#db/queries/segmentation/count-newer.ts';
import { listMembers } from '#db/queries/workspaces/list-members.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { JourneyMapId, JourneyShareId, PersonaId, QuestionnaireId, SegmentationId } from '#lib/ids.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import { type ToldMap, toldMap } from '#lib/journeys/told-map.ts';
import { personaName } from '#lib/personas/persona-name.ts';
import type { Table } from '#lib/responses/table.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadLabels } from '../segmentation/load-labels.ts';

/** A map with everything that a page or an export tells of it, in one language. */
export interface ReadMap {
  readonly id: JourneyMapId;
  readonly revision: number;
  readonly document: MapDocument;
  readonly told: ToldMap;
  readonly persona: { readonly id: PersonaId; readonly name: string };
  readonly segment: { readonly code: string; readonly name: string | null; readonly colour: number };
  readonly segmentation: SegmentationId;
  readonly questionnaire: QuestionnaireId;
  /** Who may own an action. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** Open links; none for who may not make any. */
  readonly shares: readonly { readonly id: JourneyShareId; readonly at: Date; readonly by: string | null }[];
  /** Responses that came in since the segments were found, of those that the segmentation asks for. */
  readonly newer: number;
  readonly updatedAt: Date;
}

export type ReadMapFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

export async function readMap(
  context: Context,
  caller: Caller,
  input: { readonly id: JourneyMapId; readonly locale: Locale },
): Promise<Result<ReadMap, ReadMapFailure>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const found = await load(context, caller, input.id);
  if (!found) return fail({ tag: 'not-found' });
  const { map, persona, newer, members, shares } = found;
  const labels = (await loadLabels(context, caller, persona.segmentation, input.locale)) ?? none;
  const nameOf = new Map(members.map(({ user, name }) => [user, name]));
  return ok({
    id: map.id,
    revision: map.revision,
    document: map.document,
    told: toldMap(map.document, labels, input.locale),
    persona: { id: persona.id, name: personaName(persona.document, labels, input.locale) },
    segment: { code: map.document.segment, name: persona.segmentName, colour: persona.colour },
    segmentation: persona.segmentation,
    questionnaire: persona.questionnaire,
    members: members.map(({ user, name }) => ({ id: user, name })),
    shares: can(caller.role, 'edit-journey')
      ? shares.map((share) => ({
          id: share.id,
          at: share.createdAt,
          by: (share.createdBy && nameOf.get(share.createdBy)) ?? null,
        }))
      : [],
    newer,
    updatedAt: map.updatedAt,
  });
}

const none: Table = { rows: 0, columns: [] };

function load(context: Context, scope: Scope, id: JourneyMapId) {
  return inScope(context.connection, scope, async (db) => {
    const map = await findMap(db, scope, id);
    const persona: FoundPersona | undefined = map && (await findPersona(db, scope, map.persona));
    if (!map || !persona) return undefined;
    const { questionnaire, filter, readAt } = persona;
    return {
      map,
      persona,
      newer: await countNewer(db, scope, { questionnaire, filter, since: readAt }),
      members: await listMembers(db, scope),
      shares: await listShares(db, scope, id),
    };
  });
}
