/** What a record itself holds under a key; never what it inherits, such as `constructor` ([S41]). */
export function own(record: object, key: string): unknown {
  return hasOwn.call(record, key) ? (record as Record<string, unknown>)[key] : undefined;
}

// Object.hasOwn is younger than the phones that have to run this.
const { hasOwnProperty: hasOwn } = Object.prototype;
