import { type SQL, sql } from 'drizzle-orm';
import type { ResponseId, SegmentationId } from '#lib/ids.ts';
import type { AnswerTest } from '#lib/segmentation/answer-test.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface BehindQuery {
  readonly segmentation: SegmentationId;
  /** Null for everybody who was used. */
  readonly segment: string | null;
  /** Null for everybody of the segment. */
  readonly test: AnswerTest | null;
  readonly offset: number;
  readonly limit: number;
}

/**
 * The respondents of a segmentation, or of one segment, whose stored answers pass a test: how many, and a page of them
 * in the order of their ids. One pass over the segment's answers: about 150 ms for 100,000; without a test over the index.
 */
export async function listBehind(
  db: Db,
  scope: Scope,
  input: BehindQuery,
): Promise<{ readonly count: number; readonly ids: readonly ResponseId[] }> {
  const from = input.test === null ? sql`assignments a` : joined;
  const where = sql`a.workspace_id = ${scope.workspace} and a.segmentation_id = ${input.segmentation}
    ${input.segment === null ? sql`` : sql`and a.segment = ${input.segment}`}
    ${input.test === null ? sql`` : sql`and ${passes(input.test)}`}`;
  const rows = await db.execute<{ id: ResponseId; n: number }>(sql`
    select a.response_id as id, (count(*) over ())::int as n from ${from} where ${where}
    order by a.response_id limit ${input.limit} offset ${input.offset}`);
  const [first] = rows;
  if (first || input.offset === 0) return { count: first?.n ?? 0, ids: [...rows].map((row) => row.id) };
  // Behind the last page there is no row to tell how many there are.
  const [counted] = await db.execute<{ n: number }>(sql`select count(*)::int as n from ${from} where ${where}`);
  return { count: counted?.n ?? 0, ids: [] };
}

const joined = sql`assignments a join responses r on r.workspace_id = a.workspace_id
  and r.questionnaire_id = a.questionnaire_id and r.id = a.response_id`;

function passes({ path, holds }: AnswerTest): SQL {
  const at = path.reduce<SQL>((value, part) => sql`${value} -> ${part}::text`, sql`r.answers`);
  if (holds === 'given') return sql`(${at}) is not null`;
  if (holds === 'true') return sql`(${at}) = 'true'::jsonb`;
  if ('has' in holds) return sql`coalesce(jsonb_exists(${at}, ${holds.has}), false)`;
  return sql`(${at}) #>> '{}' = ${holds.is}`;
}
