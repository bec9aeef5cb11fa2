import type { Context } from '../context.ts';

/** Letters and digits that are not taken for one another when read out or typed over. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password that nobody chose: four groups of five, 99 bits. */
export function randomPassword(context: Pick<Context, 'randomBytes'>): string {
  return Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => letter(context)).join('')).join('-');
}

/** Bytes beyond the last whole multiple are thrown again, so that each letter is as likely as the next. */
function letter(context: Pick<Context, 'randomBytes'>): string {
  for (;;) {
    const byte = context.randomBytes(1)[0] ?? 255;
    const fair = 256 - (256 % alphabet.length);
    if (byte < fair) return alphabet.charAt(byte % alphabet.length);
  }
}
