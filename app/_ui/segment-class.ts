/** The class that sets a segment's colours (`--c`, `--on`, `--soft`); after ten they begin again, the letter goes on. */
export function segmentClass(number: number): string {
  return `seg-${((number - 1) % 10) + 1}`;
}
