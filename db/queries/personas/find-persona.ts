import { sql } from 'drizzle-orm';
import type { PersonaId, QuestionnaireId, SegmentationId } from '#lib/ids.ts';
import type { Persona } from '#lib/personas/persona.ts';
import { everyResponse, type FrameFilter } from '#lib/segmentation/frame-filter.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface FoundPersona {
  readonly id: PersonaId;
  readonly segmentation: SegmentationId;
  readonly segmentationName: string | null;
  readonly questionnaire: QuestionnaireId;
  readonly state: 'draft' | 'approved';
  readonly revision: number;
  readonly document: Persona;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
  readonly segmentName: string | null;
  readonly colour: number;
  /** Which responses the segmentation asked for. */
  readonly filter: FrameFilter;
  /** When the segmentation read its answers. */
  readonly readAt: Date;
  /** Respondents of the segmentation who are still there. */
  readonly placed: number;
}

/** One persona whole, with what its segment is called; undefined when the workspace has none of that id. */
export async function findPersona(db: Db, scope: Scope, id: PersonaId): Promise<FoundPersona | undefined> {
  const [row] = await db.execute<
    Omit<FoundPersona, 'updatedAt' | 'readAt' | 'filter'> & {
      updatedAt: string;
      readAt: string;
      filter: FrameFilter | null;
    } & Record<string, unknown>
  >(sql`
    select p.id, p.segmentation_id as segmentation, g.name as "segmentationName",
      g.questionnaire_id as questionnaire, p.state, p.revision, p.document, p.updated_at as "updatedAt",
      p.updated_by as "updatedBy", s.name as "segmentName", coalesce(s.colour, 1) as colour,
      g.frame->'filter' as filter,
      coalesce(g.started_at, g.created_at) as "readAt", (
        select count(*)::int from assignments a
        where a.workspace_id = p.workspace_id and a.segmentation_id = p.segmentation_id
      ) as placed
    from personas p
    join segmentations g on g.workspace_id = p.workspace_id and g.id = p.segmentation_id
    left join segments s
      on s.workspace_id = p.workspace_id and s.segmentation_id = p.segmentation_id and s.code = p.segment
    where p.workspace_id = ${scope.workspace} and p.id = ${id}`);
  return (
    row && {
      ...row,
      filter: row.filter ?? everyResponse,
      updatedAt: new Date(row.updatedAt),
      readAt: new Date(row.readAt),
    }
  );
}
