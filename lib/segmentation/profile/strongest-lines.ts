import type { Profile, ProfileCell, ProfileVariable } from './profile.ts';

/** One number of a segment that tells it from everyone else. */
export interface StrongLine {
  readonly variable: ProfileVariable;
  readonly category: string | null;
  readonly cell: ProfileCell;
}

/** Below Cohen's "small", or when chance would often give as much, a difference is not told. */
export const LEAST_EFFECT = 0.2;
export const SUREST = 0.05;
/** From fewer answers than this nothing is told. */
const FEWEST = 5;

/** Whether a number is clearly different from everyone else's. */
export function isClear({ effect, p, n, rest }: ProfileCell): boolean {
  return rest !== null && n >= FEWEST && p < SUREST && Math.abs(effect) >= LEAST_EFFECT;
}

/**
 * What sets a segment apart, strongest first, one line of each variable. Of answers to choose from only those that are
 * more frequent here are told, and shares that at least one in ten gives: what few do marks nobody. Whether somebody
 * agreed to be quoted marks nobody either.
 * @param agreements names of variables that are agreements
 */
export function strongestLines(
  profile: Profile,
  segment: string,
  most: number,
  agreements: readonly string[] = [],
): StrongLine[] {
  const lines = profile.variables.flatMap((variable) => {
    if (variable.subfactor?.includes('consent') || agreements.includes(variable.name)) return [];
    const told = variable.lines.flatMap(({ category, cells }) => {
      const cell = cells.find((one) => one.segment === segment);
      if (!cell || !isClear(cell)) return [];
      const isChoice = category !== null && variable.scale !== 'binary';
      if (isChoice && (cell.effect < 0 || cell.value < 0.1)) return [];
      return [{ variable, category, cell }];
    });
    const [first] = told.sort(byStrength);
    return first ? [first] : [];
  });
  return lines.sort(byStrength).slice(0, most);
}

function byStrength(a: StrongLine, b: StrongLine): number {
  return Math.abs(b.cell.effect) - Math.abs(a.cell.effect);
}
