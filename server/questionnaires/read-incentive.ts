import { findIncentive, type IncentiveRow } from '#db/queries/questionnaires/find-incentive.ts';
import { findLatestOrDraft } from '#db/queries/questionnaires/find-latest-or-draft.ts';
import { readStock, type Stock } from '#db/queries/questionnaires/read-stock.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { Incentive } from '#lib/questionnaires/incentive.ts';
import {
  currentIncentive,
  type EarlierPromise,
  earlierPromises,
  givesCodes,
} from '#lib/questionnaires/incentive-terms.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export interface IncentiveReading {
  /** By what is asked: the latest version, or the draft before the first. */
  readonly asked: Draft;
  readonly incentive: Incentive | undefined;
  readonly earlier: readonly EarlierPromise[];
  /** Of the pool, if there is or was one; the codes themselves leave it only one by one, to who earned them ([S18]). */
  readonly pool: PoolReading | undefined;
}

export interface PoolReading extends Omit<Stock, 'days'> {
  readonly lowAt: number;
  readonly isLow: boolean;
  /** Codes given in the last fourteen days, today last; undefined when the questionnaire is anonymous and no day is kept. */
  readonly days: readonly { readonly day: string; readonly given: number }[] | undefined;
  /** For how many days the rest lasts at the pace of the last seven; undefined when none was given, or no day is kept. */
  readonly daysLeft: number | undefined;
}

/** When nobody chose a number: warn from this many codes on. */
export const usualLowAt = 20;

/** What a questionnaire gives, and how its pool stands. Counts only, so viewers may see it. */
export async function readIncentive(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId },
): Promise<Result<IncentiveReading, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const now = context.now();
  const lastDays = Array.from({ length: 14 }, (_, back) => dayOf(now.getTime() - (13 - back) * 86_400_000));
  const { asked, row, stock } = await inScope(context.connection, caller, async (db) => {
    const row = await findIncentive(db, caller, input.questionnaire);
    const from = lastDays[0] ?? '';
    return {
      row,
      asked: await findLatestOrDraft(db, caller, input.questionnaire),
      stock: row && givesCodes(row) ? await readStock(db, caller, { incentive: row.id, from }) : undefined,
    };
  });
  if (!asked) return fail({ tag: 'not-found' });
  return ok({
    asked,
    incentive: row && currentIncentive(row),
    earlier: row ? earlierPromises(row) : [],
    pool: row && stock && poolOf(row, stock, asked.anonymous ? undefined : lastDays),
  });
}

function poolOf(row: IncentiveRow, stock: Stock, lastDays: readonly string[] | undefined): PoolReading {
  const current = currentIncentive(row);
  const lowAt = (current?.kind === 'code' ? current.lowAt : undefined) ?? usualLowAt;
  const days = lastDays?.map((day) => ({ day, given: stock.days.find((one) => one.day === day)?.given ?? 0 }));
  // A pool that opened yesterday has a pace of two days, not of seven.
  const first = (days ?? []).findIndex((one) => one.given > 0);
  const lately = first < 0 ? [] : (days ?? []).slice(Math.max(first, (days?.length ?? 0) - 7));
  const pace = lately.reduce((sum, one) => sum + one.given, 0) / Math.max(1, lately.length);
  const { free, given } = stock;
  return {
    free,
    given,
    lowAt,
    isLow: current?.kind === 'code' && free <= lowAt,
    days,
    daysLeft: pace > 0 ? Math.floor(free / pace) : undefined,
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
