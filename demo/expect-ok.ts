import type { Result } from '#lib/result.ts';

/** The value of a use case that the demo expects to succeed; says which did not, and why. */
export function expectOk<T>(what: string, result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`the demo could not ${what}: ${JSON.stringify(result.failure)}`);
}
