import { doorReasons } from './quality-reason.ts';

/**
 * What the door suspected and what the checks found, each said once. The door's own are kept whatever is judged again;
 * what it saw as too fast is not called fast a second time.
 * @param before suspicions of the door, or all that was said of a response earlier
 */
export function withSuspicions(before: readonly string[], found: readonly string[]): readonly string[] {
  const suspicions = before.filter((reason) => doorReasons.has(reason));
  const isTooFast = suspicions.includes('too-fast');
  return [...suspicions, ...found.filter((reason) => !(isTooFast && reason === 'speeding'))];
}
