/** The thing with one part changed; undefined takes the part out, so that nothing is stored that says nothing. */
export function withPart<T extends object>(thing: T, part: string, value: unknown): T {
  if (value !== undefined) return { ...thing, [part]: value };
  const { [part]: _, ...others } = thing as Record<string, unknown>;
  return others as T;
}
