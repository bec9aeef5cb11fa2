/** The next multiple of 8: numbers of eight bytes are read in place from there. */
export function upTo8(bytes: number): number {
  return 8 * Math.ceil(bytes / 8);
}
