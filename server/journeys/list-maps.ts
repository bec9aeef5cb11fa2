import { listMaps as queryMaps } from '#db/queries/journeys/list-maps.ts';
import { inScope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { JourneyMapId, PersonaId } from '#lib/ids.ts';
import { emotionCurve } from '#lib/journeys/emotion-curve.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import { modelStageName } from '#lib/journeys/model-stage-name.ts';
import { stageName } from '#lib/journeys/stage-name.ts';
import { taskCounts } from '#lib/journeys/task-counts.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { type ListedPersona, listPersonas } from '../personas/list-personas.ts';

export interface ListedMap {
  readonly id: JourneyMapId;
  readonly state: MapDocument['state'];
  readonly name: string | null;
  readonly model: string;
  readonly stages: number;
  /** Where it feels worst, if that was measured. */
  readonly lowest: {
    readonly value: number;
    readonly n: number;
    readonly stage: string;
    readonly language: string | null;
  } | null;
  readonly measured: number;
  readonly assumed: number;
  readonly open: number;
  readonly overdue: number;
  readonly shared: boolean;
  readonly updatedAt: Date;
}

/** A persona and its maps, the latest changed first. */
export interface MapsOfPersona {
  readonly persona: Pick<ListedPersona, 'id' | 'name' | 'segment' | 'segmentName' | 'colour' | 'size'>;
  readonly maps: readonly ListedMap[];
}

/**
 * Every persona of the workspace with its maps, in the words of a language.
 * @param input.today day in the workspace's time zone, as 2026-12-04
 */
export async function listMaps(
  context: Context,
  caller: Caller,
  input: { readonly locale: Locale; readonly today: string },
): Promise<Result<MapsOfPersona[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const personas = await listPersonas(context, caller, { locale: input.locale });
  if (!personas.ok) return personas;
  const rows = await inScope(context.connection, caller, (db) => queryMaps(db, caller));
  const byPersona = Map.groupBy(rows, ({ persona }): PersonaId => persona);
  return ok(
    personas.value
      .filter(({ drafted }) => drafted)
      .map((persona) => ({
        persona,
        maps: (byPersona.get(persona.id) ?? []).map((row) => listed(row, input.locale, input.today)),
      })),
  );
}

function listed(
  { id, document, shared, updatedAt }: Awaited<ReturnType<typeof queryMaps>>[number],
  locale: Locale,
  today: string,
): ListedMap {
  const [low] = [...emotionCurve(document)].sort((a, b) => a.value - b.value);
  const stage = document.stages.find(({ code }) => code === low?.stage);
  const say = sayAnalysis(locale);
  const name = stage && stageName(stage, locale, (code) => modelStageName(code, say));
  const count = (kind: string) => document.cards.filter((card) => card.kind === kind && card.lane !== 'tasks').length;
  return {
    ...{ id, shared, updatedAt, ...taskCounts(document, today) },
    ...{ state: document.state, name: document.name, model: document.model, stages: document.stages.length },
    lowest: low && name ? { value: low.value, n: low.fact.n, stage: name.name, language: name.language } : null,
    measured: count('measured'),
    assumed: count('assumed'),
  };
}
