import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** A row of a data file as a complete response. */
export interface ImportedResponse {
  readonly id: ResponseId;
  readonly key: string;
  readonly answers: object;
  readonly body: string;
}

/** Writes rows of a data file as complete responses, in one statement; one whose key is there already is passed over. About 60 µs a row of 40 answers. */
export async function insertImported(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaire: QuestionnaireId;
    readonly version: number;
    readonly language: string;
    readonly at: Date;
    readonly rows: readonly ImportedResponse[];
  },
): Promise<void> {
  const { questionnaire, version, language, at, rows } = input;
  await db.execute(sql`
    insert into responses (
      workspace_id, questionnaire_id, id, key_hash, link, version, status, language, answers, hidden, revision,
      body_hash, test, started_at, saved_at, submitted_at
    )
    select ${scope.workspace}::uuid, ${questionnaire}::uuid, new.id, new.key, 'import', ${version}::int, 'complete', ${language},
      new.answers, '{}'::jsonb, 1, new.body, false, ${at.toISOString()}::timestamptz, ${at.toISOString()}::timestamptz,
      ${at.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as new(id uuid, key text, answers jsonb, body text)
    on conflict (workspace_id, questionnaire_id, key_hash) do nothing`);
}
