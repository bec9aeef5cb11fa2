const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten letters and digits that cannot be mistaken for each other, by chance: 49 bits, too many to try out. */
export function makeLinkCode(randomBytes: (length: number) => Uint8Array): string {
  let code = '';
  while (code.length < 10) {
    for (const byte of randomBytes(16)) {
      if (byte < 248 && code.length < 10) code += letters[byte % letters.length];
    }
  }
  return code;
}
