import type { Table } from '#lib/responses/table.ts';
import { placedShares } from '../typing-tool/placed-shares.ts';
import { scoreTyping } from '../typing-tool/score-typing.ts';
import type { TypingTool } from '../typing-tool/tool.ts';
import { typingAnswersOf } from '../typing-tool/typing-answers-of.ts';
import { isWeight } from '../weighting/respondent-weights.ts';
import { type Drift, driftAlarm } from './drift-alarm.ts';

/** People who answered after a run, as its typing tool places them; where respondents are weighted, as many as would tell as much. */
export interface Newcomers {
  /** Who was looked at. */
  readonly people: number;
  /** Who answered none of the tool's questions, or has no weight. */
  readonly unplaced: number;
  /** Of those placed, who are not sure. */
  readonly notSure: number;
  /** By segment the share (0–1) of those placed, and the one that the tool would put there if people like those before came. */
  readonly shares: readonly number[];
  readonly expected: readonly number[];
  readonly drift: Drift;
}

/**
 * Places every row by the tool and holds them against those that the tool was made of. O(rows × questions).
 * @param weightBy name of the column that respondents were weighted by when the tool was made
 */
export function watchNewcomers(tool: TypingTool, table: Table, weightBy?: string): Newcomers {
  const by = table.columns.find(({ name }) => name === weightBy);
  const mass = new Array<number>(tool.k).fill(0);
  let [placed, notSure, all, squares, certain] = [0, 0, 0, 0, 0];
  for (let row = 0; row < table.rows; row++) {
    const { segment, sure, certainty } = scoreTyping(tool, typingAnswersOf(table, row));
    const w = weightBy === undefined ? 1 : by?.scale === 'interval' ? by.cells[row] : undefined;
    if (segment === null || w === undefined || !isWeight(w)) continue;
    mass[segment] = (mass[segment] ?? 0) + w;
    placed++;
    all += w;
    squares += w * w;
    certain += w * certainty;
    if (!sure) notSure++;
  }
  const expected = placedShares(tool);
  const shares = mass.map((w) => (all > 0 ? w / all : 0));
  const effective = squares > 0 ? (all * all) / squares : 0;
  const built = tool.certainty;
  const drift = driftAlarm({
    shares: expected,
    base: tool.effective,
    counts: shares.map((share) => share * effective),
    certainty: built === undefined || placed === 0 ? null : { built, now: certain / all },
  });
  return { people: table.rows, unplaced: table.rows - placed, notSure, shares, expected, drift };
}
