import type postgres from 'postgres';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import type { Scope } from '../../scope.ts';

/** What a response shall be after a save. */
export interface ResponseWrite {
  readonly questionnaireId: QuestionnaireId;
  /** Kept from the first save when the response is there already. */
  readonly id: ResponseId;
  readonly keyHash: string;
  readonly link: string;
  readonly version: number;
  readonly status: ResponseStatus;
  /** Empty keeps the language that the response has. */
  readonly language: string;
  readonly answers: object;
  readonly hidden: object;
  /** The revision that this save builds on: 0 begins a response, and only the one given is ever replaced. */
  readonly base: number;
  /** Hash of what ended the response, null while it is open. */
  readonly bodyHash: string | null;
  readonly test: boolean;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** When the respondent began, which decides whether a closed link still takes it; by ISO 8601. */
  readonly begunAt: string;
  /** `begunAt` as it is kept: cut to the day for anonymous questionnaires. */
  readonly startedAt: string;
  readonly savedAt: string;
  readonly submittedAt: string | null;
  /** Code of the page that the respondent goes on to; null keeps what is known. */
  readonly page: string | null;
  /** Pages sent with this save, and seconds since the beginning; put behind those that are there. */
  readonly timeline: readonly (readonly [page: string, seconds: number])[];
  /** Seconds from the first page to the end; null while it is open, and when not known. */
  readonly seconds: number | null;
  /** True when quotas have been asked already, in the transaction that this runs in. */
  readonly admitted: boolean;
}

export interface ResponseWritten {
  readonly keyHash: string;
  readonly id: ResponseId;
  readonly revision: number;
  readonly version: number;
  readonly startedAt: Date;
}

/**
 * Saves many responses of one workspace in one statement, which is one commit when it runs alone, and tells which it took. A row is passed over,
 * and changes nothing, when its response has ended or moved on since `base`, when it begins on a link that took nobody in
 * at `begunAt` ([S20]; who is under way may finish), or when it would complete a questionnaire whose quotas nobody asked
 * ([S45]). A test asks none, and is a test because its link is one.
 *
 * The scope is set in the same statement. Whatever else is read stands in subqueries that depend on that row, because
 * they are run when it is there; a join could be planned the other way round and find nothing behind the fence.
 * No two rows may have the same questionnaire and key. Rows are written in the order of their keys, so that two
 * processes at once cannot wait for each other. Cost: one round trip, about 25 µs a row.
 */
export async function writeResponses(
  sql: postgres.Sql | postgres.TransactionSql,
  scope: Scope,
  rows: readonly ResponseWrite[],
): Promise<readonly ResponseWritten[]> {
  return sql<ResponseWritten[]>`
    with scope as materialized (
      select set_config('segue.workspace', ${scope.workspace}, true)::uuid as workspace_id
    )
    insert into responses as r (
      workspace_id, questionnaire_id, id, key_hash, link, version, status, language, answers, hidden, revision,
      body_hash, test, verdict, reasons, started_at, saved_at, submitted_at, page, timeline, seconds
    )
    select scope.workspace_id, i."questionnaireId", i.id, i."keyHash", i.link, i.version, i.status, i.language,
      i.answers, i.hidden, i.base + 1, i."bodyHash", i.test, i.verdict, i.reasons, i."startedAt", i."savedAt", i."submittedAt",
      i.page, i.timeline, i.seconds
    from scope, json_to_recordset(${JSON.stringify(rows)}::text::json) as i (
      "questionnaireId" uuid, id uuid, "keyHash" text, link text, version int, status text, language text,
      answers jsonb, hidden jsonb, base int, "bodyHash" text, test bool, verdict text, reasons text[],
      "begunAt" timestamptz, "startedAt" timestamptz, "savedAt" timestamptz, "submittedAt" timestamptz, admitted bool,
      page text, timeline jsonb, seconds int
    )
    where case
      when i.base > 0 then exists (
        select from responses b
        where b.workspace_id = scope.workspace_id and b.questionnaire_id = i."questionnaireId" and b.key_hash = i."keyHash"
      )
      else (
        select t.test = i.test and not t.paused and (t.opens_at is null or t.opens_at <= i."begunAt")
          and (t.closes_at is null or t.closes_at > i."begunAt")
        from link_terms t
        where t.workspace_id = scope.workspace_id and t.questionnaire_id = i."questionnaireId" and t.code = i.link
      )
    end
    and (i.admitted or i.test or i.status <> 'complete' or not exists (
      select from quotas q where q.workspace_id = scope.workspace_id and q.questionnaire_id = i."questionnaireId"
    ))
    order by i."questionnaireId", i."keyHash"
    on conflict (workspace_id, questionnaire_id, key_hash) do update set
      status = excluded.status, language = coalesce(nullif(excluded.language, ''), r.language), answers = excluded.answers,
      hidden = r.hidden || excluded.hidden, revision = excluded.revision, body_hash = excluded.body_hash, verdict = excluded.verdict,
      reasons = excluded.reasons, saved_at = excluded.saved_at, submitted_at = excluded.submitted_at,
      page = coalesce(excluded.page, r.page), seconds = excluded.seconds,
      timeline = case when jsonb_array_length(r.timeline) < 200 then r.timeline || excluded.timeline else r.timeline end
    where r.status = 'open' and r.revision + 1 = excluded.revision and r.test = excluded.test
    returning key_hash as "keyHash", id, revision, version, started_at as "startedAt"`;
}
