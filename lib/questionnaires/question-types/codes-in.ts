import type { Report } from './answer-rules.ts';

/**
 * Several codes as they are stored: each once, in the order of the options, whatever the order in which they came.
 * Undefined when none is left or when something is wrong, which is then reported.
 */
export function codesIn(
  options: readonly { readonly code: string }[],
  given: unknown,
  report: Report,
  ...at: string[]
): readonly string[] | undefined {
  if (!Array.isArray(given) || given.length > 1000) return void report({ kind: 'wrongShape' }, ...at);
  const known = options.map((option) => option.code);
  const asked = new Set<unknown>(given);
  const codes = known.filter((code) => asked.has(code));
  if (codes.length < asked.size) return void report({ kind: 'unknownOption' }, ...at);
  return codes.length > 0 ? codes : undefined;
}
