import { fail, ok, type Result } from '#lib/result.ts';

/** Bytes of one submission; the longest questionnaire's answers fill less. */
export const longestBody = 512 * 1024;
/** Levels of a JSON body: `answers` → question → stage → list is four. */
const deepest = 12;
/** Values in a JSON body: telling them apart costs more than reading the text. A thousand questions of twenty parts fit. */
const mostValues = 20_000;

export type BodyFailure = 'too-large' | 'unsupported-media-type' | 'unreadable';

/** The JSON that was sent, whatever it is; refused before it is parsed when it is too long, too deep or too many ([S42]). */
export async function readJson(request: Request): Promise<Result<unknown, BodyFailure>> {
  if (!/^application\/(json|[a-z.+-]*\+json)\b/i.test(request.headers.get('content-type') ?? '')) {
    return fail('unsupported-media-type');
  }
  const text = await readText(request);
  if (!text.ok) return text;
  if (isTooMuch(text.value)) return fail('unreadable');
  try {
    // Looking at every value costs more than reading the rest, and few bodies have anything to look for.
    const suspect = /\\u(0000|[dD][89a-fA-F])/.test(text.value) || !isStorable(text.value);
    return ok(suspect ? JSON.parse(text.value, wellFormed) : JSON.parse(text.value));
  } catch {
    return fail('unreadable');
  }
}

/** The fields of a posted form. */
export async function readForm(request: Request): Promise<Result<URLSearchParams, BodyFailure>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return fail('unsupported-media-type');
  const text = await readText(request);
  return text.ok ? ok(new URLSearchParams(text.value)) : text;
}

async function readText(request: Request): Promise<Result<string, BodyFailure>> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) return fail('too-large');
  const text = await request.text();
  return text.length > longestBody ? fail('too-large') : ok(text);
}

/** PostgreSQL holds neither NUL nor half a surrogate pair; neither is part of anything that a person writes. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? storable(value) : value;
}

/** A text without what cannot be stored. */
export function storable(text: string): string {
  return isStorable(text) ? text : text.toWellFormed().replaceAll('\u0000', '');
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

function isTooMuch(json: string): boolean {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json.charCodeAt(at);
    if (inString) {
      if (letter === 92) at += 1;
      else if (letter === 34) inString = false;
    } else if (letter === 34) inString = true;
    else if (letter === 91 || letter === 123) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (letter === 93 || letter === 125) depth -= 1;
    else if (letter === 44) {
      values += 1;
      if (values > mostValues) return true;
    }
  }
  return false;
}
