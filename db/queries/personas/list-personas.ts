import { sql } from 'drizzle-orm';
import type { PersonaId, SegmentationId } from '#lib/ids.ts';
import type { Persona } from '#lib/personas/persona.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** What a card tells: the document without its facts, which are most of it. */
export type PersonaOutline = Omit<Persona, 'facts' | 'answers'>;

export interface PersonaRow {
  readonly id: PersonaId;
  readonly segmentation: SegmentationId;
  readonly state: 'draft' | 'approved';
  readonly outline: PersonaOutline;
  readonly updatedAt: Date;
  readonly segmentName: string | null;
  /** Of the palette; the letter of a segment goes with it. */
  readonly colour: number;
}

/** All personas of the workspace, or of one segmentation, the latest segmentation first, segments in their order. */
export async function listPersonas(db: Db, scope: Scope, segmentation: SegmentationId | null): Promise<PersonaRow[]> {
  const rows = await db.execute<Omit<PersonaRow, 'updatedAt'> & { updatedAt: string } & Record<string, unknown>>(sql`
    select p.id, p.segmentation_id as segmentation, p.state, p.document - 'facts' - 'answers' as outline,
      p.updated_at as "updatedAt", s.name as "segmentName", coalesce(s.colour, 1) as colour
    from personas p
    left join segments s
      on s.workspace_id = p.workspace_id and s.segmentation_id = p.segmentation_id and s.code = p.segment
    where p.workspace_id = ${scope.workspace}
      and (${segmentation}::uuid is null or p.segmentation_id = ${segmentation}::uuid)
    order by p.segmentation_id desc, s.position nulls last, p.segment`);
  return rows.map((row) => ({ ...row, updatedAt: new Date(row.updatedAt) }));
}
