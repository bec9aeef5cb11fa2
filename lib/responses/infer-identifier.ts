import type { IgnoreReason } from './column-reading.ts';
import type { DistinctValues } from './distinct-values.ts';

/**
 * Whether a column tells who answered or when, and not what: a key, contact details or a date. Such columns are never
 * analysed, and contact details are never quoted.
 *
 * A key is a column whose answers are all different and are: UUIDs; whole numbers that count up row by row; whole numbers under a
 * header that says so (id, key, rownames, номер …); or words of letters and digits without a blank.
 */
export function inferIdentifier(name: string, { values, n }: DistinctValues): IgnoreReason | undefined {
  const share = (pattern: RegExp) => values.filter(({ text }) => pattern.test(text)).length / values.length;
  if (share(EMAIL) >= 0.8 || share(PHONE) >= 0.8) return 'contact';
  if (share(DATE) === 1) return 'date';
  if (values.length < n || n < 3) return undefined;
  if (share(UUID) === 1) return 'identifier';
  if (share(/^\d{1,15}$/) === 1) {
    if (KEY_NAME.test(name)) return 'identifier';
    const first = Number(values[0]?.text);
    return n >= 20 && values.every(({ text }, at) => Number(text) === first + at) ? 'identifier' : undefined;
  }
  return n >= 10 && share(/^(?=.*\d)(?=.*\p{L})[\p{L}\d_-]{4,}$/u) === 1 ? 'identifier' : undefined;
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}$/;
const PHONE = /^\+\d[\d ()-]{6,20}$/;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:[T ,]+\d{1,2}:\d{2}.{0,20})?$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const KEY_NAME =
  /(^|[^a-z])(id|ids|uuid|key|rownames|row|index|nr|no|respondent|response|номер|ключ|编号|numurs)$|Id$|ID$|^#$/i;
