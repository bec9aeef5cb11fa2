import type { Db } from '#db/connection.ts';
import { listAnswers } from '#db/queries/responses/list-answers.ts';
import { listPacked, type PackedPart } from '#db/queries/responses/list-packed.ts';
import { listPackedIds } from '#db/queries/responses/list-packed-ids.ts';
import { loadPacked } from '#db/queries/responses/load-packed.ts';
import type { Scope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import { answerTable } from '#lib/responses/answer-table.ts';
import type { Table } from '#lib/responses/table.ts';
import { unpackTable } from '#lib/responses/unpack-table.ts';
import { release } from '../outside/release.ts';

/** So many responses are read at a time. */
const AT_ONCE = 10_000;

/** A part of which less than this share is wanted is not opened: its rows are read one by one. */
const WORTH_OPENING = 0.05;

export interface ReadAnswers {
  /** One row per response, in the order asked for. */
  readonly table: Table;
  /** Rows that are in no part. */
  readonly loose: readonly number[];
  /** Parts that could not be read: of another release. */
  readonly stale: readonly PackedPart[];
}

/**
 * Reads answers as those to one version: from the packed copy what is there, the others one by one. To be called in a scope that sees one
 * moment. 100,000 responses to 100 questions take about 2 s when they are packed, 10 s when not.
 * @param ids ascending, all of them there
 */
export async function readAnswers(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaire: QuestionnaireId;
    readonly version: number;
    readonly plan: Plan;
    /** Language of the labels; the first of the questionnaire unless said. */
    readonly locale?: Locale;
    readonly ids: readonly ResponseId[];
  },
): Promise<ReadAnswers> {
  const { questionnaire, version, plan, ids } = input;
  const table = answerTable(plan, ids.length, input.locale ?? plan.questionnaire.languages[0]);
  const [isRead, isPacked] = [new Uint8Array(ids.length), new Uint8Array(ids.length)];
  const stale: PackedPart[] = [];
  const [from, to] = [ids[0], ids.at(-1)];
  const parts = from && to ? await listPacked(db, scope, { questionnaire, version, from, to }) : [];
  for (const part of parts) {
    const held = await listPackedIds(db, scope, part);
    const both = common(held, ids);
    if (both.to.length === 0) continue;
    if (both.to.length < WORTH_OPENING * held.length) {
      for (const row of both.to) isPacked[row] = 1;
      continue;
    }
    const bytes = await loadPacked(db, scope, part);
    const unpacked = bytes && unpackTable(bytes, release);
    if (!unpacked || !table.copy(unpacked, both.from, both.to)) stale.push(part);
    else for (const row of both.to) isRead[row] = 1;
  }
  const rows = ids.flatMap((_, row) => (isRead[row] === 1 ? [] : [row]));
  for (let begin = 0; begin < rows.length; begin += AT_ONCE) {
    const rowOf = new Map(rows.slice(begin, begin + AT_ONCE).map((row) => [ids[row] as ResponseId, row]));
    for (const { id, answers } of await listAnswers(db, scope, { questionnaire, ids: [...rowOf.keys()] }))
      table.put(rowOf.get(id) as number, answers as Answers);
  }
  return { table: table.finish(), loose: rows.filter((row) => isPacked[row] === 0), stale };
}

/** Where the ids that both ascending lists hold stand in each. */
function common(part: readonly ResponseId[], ids: readonly ResponseId[]): { from: number[]; to: number[] } {
  const from: number[] = [];
  const to: number[] = [];
  let row = part[0] === undefined ? ids.length : firstFrom(ids, part[0]);
  for (let at = 0; at < part.length && row < ids.length; ) {
    const [here, there] = [part[at] as ResponseId, ids[row] as ResponseId];
    if (here === there) {
      from.push(at++);
      to.push(row++);
    } else if (here < there) at++;
    else row++;
  }
  return { from, to };
}

/** The first place whose id is not below this one, by halving. */
function firstFrom(ids: readonly ResponseId[], id: ResponseId): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as ResponseId) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
