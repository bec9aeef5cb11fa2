/** An id for a new card or stage, by chance: 60 bits, so that two editors at once do not meet. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `n${Array.from(bytes, (byte) => (byte % 32).toString(32)).join('')}`;
}
