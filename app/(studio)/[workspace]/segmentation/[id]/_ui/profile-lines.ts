import type { Factor } from '#lib/factor.ts';
import type { Profile, ProfileCell, ProfileVariable } from '#lib/segmentation/profile/profile.ts';
import { isClear } from '#lib/segmentation/profile/strongest-lines.ts';

/** One row of the profile table: a number of every segment. */
export interface ShownLine {
  readonly variable: ProfileVariable;
  readonly category: string | null;
  readonly cells: ReadonlyMap<string, ProfileCell>;
  /** The number among all who were used and answered. */
  readonly overall: number;
}

/**
 * The rows that fit a choice of factor, clear differences only or all, in the order of the questions (by factor) or of
 * the effect in one segment, the largest surplus first.
 */
export function profileLines(
  profile: Profile,
  choice: { readonly factor: Factor | 'none' | null; readonly all: boolean; readonly sort: string | null },
): { readonly lines: readonly ShownLine[]; readonly of: number } {
  const lines = profile.variables
    .filter(({ factor }) => choice.factor === null || (factor ?? 'none') === choice.factor)
    .flatMap((variable) =>
      variable.lines.map(({ category, cells }): ShownLine => {
        const people = cells.reduce((sum, { n }) => sum + n, 0);
        const sum = cells.reduce((total, { value, n }) => total + value * n, 0);
        return {
          variable,
          category,
          cells: new Map(cells.map((cell) => [cell.segment, cell])),
          overall: people === 0 ? 0 : sum / people,
        };
      }),
    );
  const kept = choice.all ? lines : lines.filter(({ cells }) => [...cells.values()].some(isClear));
  const { sort } = choice;
  if (sort !== null) {
    const effect = ({ cells }: ShownLine) => cells.get(sort)?.effect ?? Number.NEGATIVE_INFINITY;
    return { lines: kept.toSorted((a, b) => effect(b) - effect(a)), of: lines.length };
  }
  const order = ['psychological', 'behavioural', 'buyer', 'social', 'geographic', null];
  const place = ({ variable }: ShownLine) => order.indexOf(variable.factor);
  return { lines: kept.toSorted((a, b) => place(a) - place(b)), of: lines.length };
}
