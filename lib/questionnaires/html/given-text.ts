/** What was given as the text of a field: words and numbers as they are, anything else as nothing. */
export function givenText(given: unknown): string {
  return typeof given === 'string' ? given : typeof given === 'number' ? String(given) : '';
}
