/** Whether something sent is no answer at all: null, an empty text, list or object, or one that holds only such. */
export function isBlank(given: unknown): boolean {
  if (given === undefined || given === null) return true;
  if (typeof given === 'string') return given.trim() === '';
  if (Array.isArray(given)) return given.length === 0;
  return isRecord(given) && Object.values(given).every((part) => part === undefined || part === null || part === '');
}

/** Whether it is an object with keys, as JSON makes them. */
export function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** The record, unless it is empty. */
export function filled<T extends object>(record: T): T | undefined {
  return Object.keys(record).length > 0 ? record : undefined;
}
