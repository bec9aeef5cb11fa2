import type { Profile } from '../profile/profile.ts';

/** Which number of a profile a figure is. */
export interface FigureName {
  readonly variable: string;
  /** Code of the category whose share it is; null for a mean. */
  readonly category: string | null;
}

/**
 * The numbers that two profiles both tell, in the order of the second: of a variable of that name and of one scale, answers of that code.
 */
export function commonFigures(before: Profile, after: Profile): FigureName[] {
  const scales = new Map(before.variables.map(({ name, scale }) => [name, scale]));
  const key = ({ variable, category }: FigureName) => JSON.stringify([variable, category]);
  const known = new Set(namesIn(before).map(key));
  const alike = after.variables.filter(({ name, scale }) => scales.get(name) === scale);
  return namesIn({ ...after, variables: alike }).filter((name) => known.has(key(name)));
}

function namesIn({ variables }: Profile): FigureName[] {
  return variables.flatMap(({ name, lines }) => lines.map(({ category }) => ({ variable: name, category })));
}
