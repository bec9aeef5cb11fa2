import type { Frame } from './frame.ts';
import { type Block, blocks } from './weights.ts';

/** The factors that the clustered variables belong to, with how many; `none` for those without a factor. */
export function blocksOf({ columns }: Pick<Frame, 'columns'>): { readonly block: Block; readonly variables: number }[] {
  return blocks.flatMap((block) => {
    const variables = columns.filter(({ factor }) => (factor ?? 'none') === block).length;
    return variables > 0 ? [{ block, variables }] : [];
  });
}
