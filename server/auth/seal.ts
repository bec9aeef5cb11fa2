import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * `text` with a signature that only holders of the secret can make, bound to a purpose: what is sealed for one flow does
 * not open in another ([S23]). The text stays readable; it must not itself be secret.
 * @param secret 32 bytes or more
 */
export function seal(secret: Uint8Array, purpose: string, text: string): string {
  return `${Buffer.from(text).toString('base64url')}.${signature(secret, purpose, text).toString('base64url')}`;
}

/** The text of a seal of this purpose, or undefined when the signature does not hold. Compares in constant time. */
export function unseal(secret: Uint8Array, purpose: string, sealed: string): string | undefined {
  if (sealed.length > 4096) return undefined;
  const [body = '', mark = '', ...rest] = sealed.split('.');
  if (rest.length > 0) return undefined;
  const text = Buffer.from(body, 'base64url').toString();
  const given = Buffer.from(mark, 'base64url');
  const expected = signature(secret, purpose, text);
  return given.length === expected.length && timingSafeEqual(given, expected) ? text : undefined;
}

/** One key for each purpose, so that no choice of purpose and text can run into another. */
function signature(secret: Uint8Array, purpose: string, text: string): Buffer {
  const key = createHmac('sha256', secret).update(`segue ${purpose}`).digest();
  return createHmac('sha256', key).update(text).digest();
}
