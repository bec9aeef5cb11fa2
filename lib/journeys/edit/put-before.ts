/** The list with `item` put before the one of this key, or at the end when that is not (any longer) there. */
export function putBefore<T>(list: readonly T[], item: T, before: string | null, keyOf: (item: T) => string): T[] {
  const at = before === null ? -1 : list.findIndex((each) => keyOf(each) === before);
  return at < 0 ? [...list, item] : [...list.slice(0, at), item, ...list.slice(at)];
}

/** The key of what follows the item of this key: where `putBefore` puts it back; null when it is the last. */
export function nextOf<T>(list: readonly T[], key: string, keyOf: (item: T) => string): string | null {
  const next = list[list.findIndex((each) => keyOf(each) === key) + 1];
  return next === undefined ? null : keyOf(next);
}
