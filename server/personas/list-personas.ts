import { listPersonas as queryPersonas } from '#db/queries/personas/list-personas.ts';
import { inScope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { PersonaId, SegmentationId } from '#lib/ids.ts';
import { type ClaimCounts, claimCounts } from '#lib/personas/claim-counts.ts';
import type { Picture } from '#lib/personas/persona.ts';
import { personaName } from '#lib/personas/persona-name.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadLabels } from '../segmentation/load-labels.ts';

export interface ListedPersona {
  readonly id: PersonaId;
  readonly segmentation: SegmentationId;
  /** As people named it, or by rule in the language asked for. */
  readonly name: string;
  readonly picture: Picture;
  readonly segment: string;
  /** What people call the segment; null: nothing yet. */
  readonly segmentName: string | null;
  /** Number in the palette; the letter of a segment goes with it. */
  readonly colour: number;
  /** Respondents of the segment and of all segments, when it was drafted. */
  readonly size: number;
  readonly total: number;
  /** Of the people that respondents stand for, where they do not all count alike. */
  readonly share?: number | undefined;
  readonly state: 'draft' | 'approved';
  readonly counts: ClaimCounts;
  /** False while its first draft is still to come: there is nothing in it. */
  readonly drafted: boolean;
  /** Since when a draft is under way; null when none is. */
  readonly pending: Date | null;
  readonly updatedAt: Date;
}

/** The personas of the workspace, or of one segmentation: latest segmentation first, its segments in their order. */
export async function listPersonas(
  context: Context,
  caller: Caller,
  input: { readonly locale: Locale; readonly segmentation?: SegmentationId },
): Promise<Result<ListedPersona[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const rows = await inScope(context.connection, caller, (db) => queryPersonas(db, caller, input.segmentation ?? null));
  // A name that people gave needs no labels.
  const unnamed = new Set(rows.filter(({ outline }) => outline.name === null).map((row) => row.segmentation));
  const labels = new Map(
    await Promise.all(
      [...unnamed].map(async (id) => [id, await loadLabels(context, caller, id, input.locale)] as const),
    ),
  );
  return ok(
    rows.map(({ outline, ...row }) => ({
      ...{ id: row.id, segmentation: row.segmentation, segment: outline.segment, segmentName: row.segmentName },
      ...{ colour: row.colour, size: outline.size, total: outline.total, share: outline.share },
      ...{ state: row.state, updatedAt: row.updatedAt },
      name: personaName(outline, labels.get(row.segmentation) ?? { rows: 0, columns: [] }, input.locale),
      picture: outline.picture,
      counts: claimCounts(outline),
      drafted: outline.draftedAt !== null,
      pending: outline.pending === null ? null : new Date(outline.pending),
    })),
  );
}
