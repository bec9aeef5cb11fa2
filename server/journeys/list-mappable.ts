import type { Locale } from '#lib/i18n/locale.ts';
import type { PersonaId, SegmentationId } from '#lib/ids.ts';
import { studyStages } from '#lib/journeys/study-stages.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { listPersonas } from '../personas/list-personas.ts';
import { loadLabels } from '../segmentation/load-labels.ts';

export interface MappablePersona {
  readonly id: PersonaId;
  readonly name: string;
  /** Names of the stages that its study asked about; none without a journey block. */
  readonly study: readonly string[];
}

/** The personas that a map can be drawn of, with the stages of their studies in the reader's language. */
export async function listMappable(
  context: Context,
  caller: Caller,
  locale: Locale,
): Promise<Result<MappablePersona[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'edit-journey')) return fail({ tag: 'forbidden' });
  const personas = await listPersonas(context, caller, { locale });
  if (!personas.ok) return personas;
  const stages = new Map<SegmentationId, string[]>();
  for (const segmentation of new Set(personas.value.map((persona) => persona.segmentation))) {
    const labels = await loadLabels(context, caller, segmentation, locale);
    stages.set(segmentation, labels ? studyStages(labels).map(({ code, label }) => label ?? code) : []);
  }
  return ok(
    personas.value
      .filter(({ drafted }) => drafted)
      .map(({ id, name, segmentation }) => ({ id, name, study: stages.get(segmentation) ?? [] })),
  );
}
