/** What a record itself holds under a key; never what it inherits, such as `constructor` ([S41]). */
export function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
}
