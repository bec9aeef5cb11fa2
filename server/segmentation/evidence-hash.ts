import { createHash } from 'node:crypto';
import type { Evidence } from './load-evidence.ts';

/** SHA-256 of who was read and in which segment each is: it changes when somebody leaves, comes, or moves. */
export function evidenceHash({
  segmentation,
  responses,
  segments,
}: Pick<Evidence, 'segmentation' | 'responses' | 'segments'>): string {
  const hash = createHash('sha256').update(segmentation);
  for (const [row, response] of responses.entries()) hash.update(`${response}${segments.of[row]}`);
  return hash.digest('hex');
}
