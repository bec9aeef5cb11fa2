import { sql } from 'drizzle-orm';
import type { ResponseRow } from '#lib/responses/response-row.ts';

/** The columns of `responses r` that a reader of responses may see: no key, no hash, nothing hidden ([S18] [S38]). */
export const rowColumns =
  sql.raw(`r.id, r.version, r.status, r.language, r.link, r.test, r.verdict, r.reasons, r.ruling,
  r.seconds, r.started_at as "startedAt", r.saved_at as "savedAt", r.submitted_at as "submittedAt", r.answers`);

/** A row of these columns, as the driver hands it over. */
export function rowOf({ key: _, ...row }: Readonly<Record<string, unknown>>): ResponseRow {
  const moment = (value: unknown) => (value === null ? null : new Date(String(value)));
  return {
    ...row,
    startedAt: moment(row.startedAt),
    savedAt: moment(row.savedAt),
    submittedAt: moment(row.submittedAt),
  } as unknown as ResponseRow;
}
