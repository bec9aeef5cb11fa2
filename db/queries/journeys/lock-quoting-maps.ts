import { sql } from 'drizzle-orm';
import type { JourneyMapId, ResponseId } from '#lib/ids.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** The maps that quote one of these respondents, to be changed in this transaction. */
export async function lockQuotingMaps(
  db: Db,
  scope: Scope,
  responses: readonly ResponseId[],
): Promise<{ id: JourneyMapId; document: MapDocument }[]> {
  const rows = await db.execute<{ id: JourneyMapId; document: MapDocument }>(sql`
    select m.id, m.document
    from journey_maps m
    where m.workspace_id = ${scope.workspace} and exists (
      select from jsonb_each(m.document->'facts') fact
      where fact.value->>'response' in (select jsonb_array_elements_text(${JSON.stringify(responses)}::jsonb)))
    order by m.id
    for update of m`);
  return [...rows];
}
