import type { Frame } from './frame.ts';
import type { Algorithm } from './segmentation.ts';

/**
 * The method of `auto`: the mixed latent class model where answers are of several kinds or in codes; k-means, each variable on
 * one footing, where all are numbers that nobody left out.
 */
export function chooseAlgorithm({ columns, rows }: Frame): Algorithm {
  const numbers = columns.every(
    (column) => column.scale === 'interval' && rows.every((row) => !Number.isNaN(column.cells[row])),
  );
  return numbers ? 'kmeans' : 'mixed';
}
