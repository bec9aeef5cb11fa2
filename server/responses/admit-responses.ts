import type { Connection } from '#db/connection.ts';
import { lockQuotas, type QuotaRow } from '#db/queries/questionnaires/lock-quotas.ts';
import { takeQuotaPlaces } from '#db/queries/questionnaires/take-quota-places.ts';
import { lockResponses } from '#db/queries/responses/lock-responses.ts';
import { type ResponseWrite, type ResponseWritten, writeResponses } from '#db/queries/responses/write-responses.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';

/** A response that would be complete, if its quotas have room. */
export interface Applicant {
  readonly write: ResponseWrite;
  /** Whether the answers fall into the cell of this expression. */
  readonly countsFor: (expression: string) => boolean;
}

/** What became of an applicant: written as complete or over quota, or undefined when the response had ended or moved on. */
export type Admission = (ResponseWritten & { readonly status: 'complete' | 'over-quota' }) | undefined;

/**
 * Completes responses of one questionnaire that has quotas: in one transaction that holds all its quotas, so that the
 * count, the decision and the row are one step and no limit is ever passed, whatever else happens at once ([S45]).
 * First come, first admitted, in the order given; one that fits none of the cells is always admitted; one that fits
 * a full cell is kept as over quota. Cost: five round trips for the whole batch.
 */
export async function admitResponses(
  connection: Connection,
  scope: Scope,
  questionnaireId: QuestionnaireId,
  applicants: readonly Applicant[],
): Promise<readonly Admission[]> {
  return connection.sql.begin(async (sql) => {
    await sql`select set_config('segue.workspace', ${scope.workspace}, true)`;
    const quotas = await lockQuotas(sql, scope, questionnaireId);
    const keys = applicants.map(({ write }) => write.keyHash);
    const there = new Map((await lockResponses(sql, scope, questionnaireId, keys)).map((row) => [row.keyHash, row]));
    const board = new Board(quotas);
    const judged = applicants.flatMap(({ write, countsFor }) => {
      const stored = there.get(write.keyHash);
      const canWrite = stored ? stored.status === 'open' && stored.revision === write.base : write.base === 0;
      if (!canWrite) return [];
      const cells = quotas.filter((quota) => countsFor(quota.expression)).map((quota) => quota.id);
      const status = board.admit(cells) ? ('complete' as const) : ('over-quota' as const);
      return [{ write: { ...write, status, admitted: true }, status, cells }];
    });
    const written = await writeResponses(
      sql,
      scope,
      judged.map((one) => one.write),
    );
    const byKey = new Map(written.map((row) => [row.keyHash, row]));
    const took = judged.filter((one) => one.status === 'complete' && byKey.has(one.write.keyHash));
    await takeQuotaPlaces(sql, scope, questionnaireId, countBy(took.flatMap((one) => one.cells)));
    const statuses = new Map(judged.map((one) => [one.write.keyHash, one.status]));
    return applicants.map(({ write }) => {
      const row = byKey.get(write.keyHash);
      const status = statuses.get(write.keyHash);
      return row && status ? { ...row, status } : undefined;
    });
  }) as Promise<readonly Admission[]>;
}

/** Free places while a batch is judged. */
class Board {
  private readonly free: Map<QuotaId, number>;

  constructor(quotas: readonly QuotaRow[]) {
    this.free = new Map(quotas.map((quota) => [quota.id, quota.limit - quota.taken]));
  }

  admit(cells: readonly QuotaId[]): boolean {
    if (cells.some((cell) => (this.free.get(cell) ?? 0) <= 0)) return false;
    for (const cell of cells) this.free.set(cell, (this.free.get(cell) ?? 0) - 1);
    return true;
  }
}

function countBy(ids: readonly QuotaId[]): Map<QuotaId, number> {
  const counts = new Map<QuotaId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
