import type { Profile } from '../profile/profile.ts';

/** Which number of a profile a figure is. */
export interface FigureName {
  readonly variable: string;
  /** Code of the category whose share it is; null for a mean. */
  readonly category: string | null;
}

/** The numbers that two profiles both tell, in the order of the second; a share in one and a mean in the other are not the same. */
export function commonFigures(before: Profile, after: Profile): FigureName[] {
  const key = ({ variable, category }: FigureName) => JSON.stringify([variable, category]);
  const known = new Set(namesIn(before).map(key));
  return namesIn(after).filter((name) => known.has(key(name)));
}

function namesIn({ variables }: Profile): FigureName[] {
  return variables.flatMap(({ name, lines }) => lines.map(({ category }) => ({ variable: name, category })));
}
