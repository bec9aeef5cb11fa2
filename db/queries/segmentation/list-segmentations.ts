import { sql } from 'drizzle-orm';
import type { QuestionnaireId, SegmentationId } from '#lib/ids.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import type { Verdict } from '#lib/segmentation/segmentation.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import type { SegmentationState } from './segmentation-state.ts';

export interface SegmentationRow {
  readonly id: SegmentationId;
  /** As people named it; null: by its date. */
  readonly name: string | null;
  readonly questionnaire: QuestionnaireId;
  /** Of the draft, as it is now. */
  readonly title: Text;
  readonly state: SegmentationState;
  /** 0 to 1. */
  readonly progress: number;
  /** Null until it is done. */
  readonly k: number | null;
  readonly verdict: Verdict | null;
  readonly used: number | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  /** In their order, as the run found them. */
  readonly segments: readonly {
    readonly code: string;
    readonly name: string | null;
    readonly colour: number;
    readonly size: number;
    /** Share (0–1) of the people that respondents stand for; null where all count alike. */
    readonly share: number | null;
  }[];
}

/** Every analysis of the workspace, or of one questionnaire, the newest first; sizes are those of the day it ran. */
export async function listSegmentations(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire?: QuestionnaireId } = {},
): Promise<SegmentationRow[]> {
  const rows = await db.execute<Record<keyof SegmentationRow, unknown>>(sql`
    select s.id, s.name, s.questionnaire_id as questionnaire, q.draft->'title' as title, s.state, s.progress,
      (s.document#>>'{chosen,k}')::int as k, s.document#>>'{chosen,verdict}' as verdict,
      (s.document->>'used')::int as used, s.created_at as "createdAt", s.finished_at as "finishedAt",
      coalesce((
        select jsonb_agg(jsonb_build_object('code', g.code, 'name', g.name, 'colour', g.colour,
          'size', coalesce((s.document#>>array['segments', g.position::text, 'size'])::int, 0),
          'share', case when s.document ? 'weighting'
            then (s.document#>>array['segments', g.position::text, 'share'])::float8 end) order by g.position)
        from segments g where g.workspace_id = s.workspace_id and g.segmentation_id = s.id
      ), '[]') as segments
    from segmentations s
    join questionnaires q on q.workspace_id = s.workspace_id and q.id = s.questionnaire_id
    where s.workspace_id = ${scope.workspace}
      ${input.questionnaire === undefined ? sql`` : sql`and s.questionnaire_id = ${input.questionnaire}`}
    order by s.created_at desc, s.id desc`);
  return [...rows].map((row) => ({
    ...row,
    createdAt: new Date(String(row.createdAt)),
    finishedAt: row.finishedAt === null ? null : new Date(String(row.finishedAt)),
  })) as unknown as SegmentationRow[];
}
