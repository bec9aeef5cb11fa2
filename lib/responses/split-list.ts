/** The parts of a cell, without blanks around them and without empty ones. */
export function splitList(text: string, separator: string): string[] {
  return text
    .split(separator.trim() || separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
