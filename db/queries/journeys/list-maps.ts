import { sql } from 'drizzle-orm';
import type { JourneyMapId, PersonaId } from '#lib/ids.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface ListedMapRow {
  readonly id: JourneyMapId;
  readonly persona: PersonaId;
  readonly document: MapDocument;
  readonly updatedAt: Date;
  /** Whether a link to it is open. */
  readonly shared: boolean;
}

/** The maps of the workspace, the latest changed first. */
export async function listMaps(db: Db, scope: Scope): Promise<ListedMapRow[]> {
  const rows = await db.execute<Omit<ListedMapRow, 'updatedAt'> & { updatedAt: string } & Record<string, unknown>>(sql`
    select m.id, m.persona_id as persona, m.document, m.updated_at as "updatedAt", exists (
      select from journey_shares s
      where s.workspace_id = m.workspace_id and s.map_id = m.id and s.revoked_at is null
    ) as shared
    from journey_maps m
    where m.workspace_id = ${scope.workspace}
    order by m.updated_at desc, m.id`);
  return rows.map((row) => ({ ...row, updatedAt: new Date(row.updatedAt) }));
}
