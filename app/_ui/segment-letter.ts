/** 1 → A, 26 → Z, 27 → AA. */
export function segmentLetter(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? segmentLetter(Math.floor((number - 1) / 26)) + last : last;
}
