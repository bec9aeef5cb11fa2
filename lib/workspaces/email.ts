import { z } from 'zod';

/** Most characters of an address (RFC 5321). */
const longest = 254;

/** An e-mail address as a person types it, brought to the one form in which addresses are kept: trimmed, lower case. */
export const email = z
  .string()
  .max(longest * 2)
  .trim()
  .toLowerCase()
  .max(longest)
  .pipe(z.email());
