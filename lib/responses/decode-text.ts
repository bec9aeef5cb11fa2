import { fail, ok, type Result } from '#lib/result.ts';
import type { ReadFailure } from './read-failure.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/**
 * The text in `bytes`, and how it was read. A byte order mark decides; without one, many zero bytes mean UTF-16,
 * then UTF-8 is tried strictly, and what is not valid UTF-8 is read as windows-1251, the usual code page of older
 * spreadsheets in Cyrillic. O(bytes).
 */
export function decodeText(
  bytes: Uint8Array,
): Result<{ readonly text: string; readonly encoding: TextEncoding }, ReadFailure> {
  const encoding = byMark(bytes) ?? byZeros(bytes);
  if (encoding) {
    const text = strictly(bytes, encoding);
    return text === undefined ? fail({ tag: 'brokenText', encoding }) : ok({ text, encoding });
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== undefined) return ok({ text: utf8, encoding: 'utf-8' });
  return ok({ text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' });
}

function strictly(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in the first kilobyte, a zero beside most characters, always on the same side. */
function byZeros(bytes: Uint8Array): TextEncoding | undefined {
  const length = Math.min(bytes.length, 1024) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const few = length / 2 / 20;
  if (odd > length / 5 && even <= few) return 'utf-16le';
  if (even > length / 5 && odd <= few) return 'utf-16be';
  return undefined;
}
