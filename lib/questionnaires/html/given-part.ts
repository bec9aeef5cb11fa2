import { own } from '../own.ts';

/** One part of what was given for a question of several parts: a row, a stage, a level; undefined when there is none. */
export function givenPart(given: unknown, ...path: readonly string[]): unknown {
  let part = given;
  for (const key of path) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = own(part, key);
  }
  return part;
}
