import { createHash } from 'node:crypto';
import type { RawTable } from '#lib/responses/raw-table.ts';

/** SHA-256 of the headers in their order: files of one shape share a mapping. */
export function shapeOf(raw: RawTable): string {
  return createHash('sha256')
    .update(JSON.stringify(raw.columns.map(({ name }) => name)))
    .digest('hex');
}
