import type { Table } from '#lib/responses/table.ts';
import { placedShares } from '../typing-tool/placed-shares.ts';
import { scoreTyping } from '../typing-tool/score-typing.ts';
import type { TypingTool } from '../typing-tool/tool.ts';
import { typingAnswersOf } from '../typing-tool/typing-answers-of.ts';
import { type Drift, driftAlarm } from './drift-alarm.ts';

/** People who answered after a run, as its typing tool places them. */
export interface Newcomers {
  /** Who answered one of the tool's questions at least, by segment; and who answered none. */
  readonly counts: readonly number[];
  readonly unplaced: number;
  /** Of those placed, who are not sure. */
  readonly notSure: number;
  /** By segment the share (0–1) that the tool would put there if people like those before came. */
  readonly expected: readonly number[];
  readonly drift: Drift;
}

/** Places every row by the tool and holds them against those that the tool was made of. O(rows × questions). */
export function watchNewcomers(tool: TypingTool, table: Table): Newcomers {
  const counts = new Array<number>(tool.k).fill(0);
  let notSure = 0;
  let certain = 0;
  for (let row = 0; row < table.rows; row++) {
    const { segment, sure, certainty } = scoreTyping(tool, typingAnswersOf(table, row));
    if (segment === null) continue;
    counts[segment] = (counts[segment] ?? 0) + 1;
    certain += certainty;
    if (!sure) notSure++;
  }
  const placed = counts.reduce((sum, count) => sum + count, 0);
  const expected = placedShares(tool);
  const built = tool.certainty;
  const certainty = built === undefined || placed === 0 ? null : { built, now: certain / placed };
  const drift = driftAlarm({ shares: expected, counts, certainty });
  return { counts, unplaced: table.rows - placed, notSure, expected, drift };
}
