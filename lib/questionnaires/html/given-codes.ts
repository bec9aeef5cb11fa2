/** What was given as codes: one or several, anything else as none. */
export function givenCodes(given: unknown): readonly string[] {
  const all = Array.isArray(given) ? given : [given];
  return all.filter((code) => typeof code === 'string' || typeof code === 'number').map(String);
}
