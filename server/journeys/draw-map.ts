import type { Db } from '#db/connection.ts';
import { findMap } from '#db/queries/journeys/find-map.ts';
import { updateMap } from '#db/queries/journeys/update-map.ts';
import { findPersona } from '#db/queries/personas/find-persona.ts';
import { listResponseLanguages } from '#db/queries/personas/list-response-languages.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { JourneyMapId, QuestionnaireId } from '#lib/ids.ts';
import { draftMap } from '#lib/journeys/draft-map.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import { withoutMapQuotes } from '#lib/journeys/without-map-quotes.ts';
import { clusteredVariables } from '#lib/segmentation/clustered-variables.ts';
import type { Context } from '../context.ts';
import { evidenceHash } from '../segmentation/evidence-hash.ts';
import { loadEvidence } from '../segmentation/load-evidence.ts';

/**
 * Draws a map that waits for it, from the answers of its persona's segment. A map that cannot be drawn says so; one that
 * is drawn already, or gone, is left alone. About 3 s for 100,000 respondents.
 */
export async function drawMap(context: Context, scope: Scope, id: JourneyMapId): Promise<void> {
  const found = await inScope(context.connection, scope, async (db) => {
    const map = await findMap(db, scope, id);
    const persona = map && (await findPersona(db, scope, map.persona));
    return map && persona && { map, persona };
  });
  if (found?.map.document.state !== 'drawing') return;
  const { model, drawn, segment } = found.map.document;
  const evidence = await loadEvidence(context, scope, found.persona.segmentation, 'en');
  const place = evidence?.segments.codes.indexOf(segment) ?? -1;
  const document =
    evidence && place >= 0
      ? draftMap(
          { ...evidence, clustered: clusteredVariables(evidence.document), frame: evidenceHash(evidence) },
          place,
          model,
          drawn,
        )
      : undefined;
  await inScope(context.connection, scope, async (db) => {
    const now = await findMap(db, scope, id, true);
    // Drawn by a worker that was thought dead, or deleted meanwhile.
    if (now?.document.state !== 'drawing') return;
    const done: MapDocument =
      evidence && document
        ? await quotesOfToday(db, scope, evidence.questionnaire, document)
        : { ...now.document, state: 'failed' };
    await updateMap(db, scope, { id, document: done, by: null, at: context.now() });
  });
}

/** Quotes with the language they were given in; what was erased while the map was drawn is not quoted. */
async function quotesOfToday(
  db: Db,
  scope: Scope,
  questionnaire: QuestionnaireId,
  document: MapDocument,
): Promise<MapDocument> {
  const quoted = Object.values(document.facts).flatMap(({ response }) => (response ? [response] : []));
  const languages = await listResponseLanguages(db, scope, { questionnaire, responses: quoted });
  const gone = new Set<string>(quoted.filter((response) => !languages.has(response)));
  const left = withoutMapQuotes(document, gone);
  const facts = Object.entries(left.facts).map(([id, fact]) => [
    id,
    fact.response ? { ...fact, language: languages.get(fact.response) ?? null } : fact,
  ]);
  return { ...left, facts: Object.fromEntries(facts) };
}
