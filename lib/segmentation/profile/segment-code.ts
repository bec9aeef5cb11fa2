/** The letter of the segment at a place: a for the largest. */
export function segmentCode(place: number): string {
  return String.fromCharCode(97 + place);
}
