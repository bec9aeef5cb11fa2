/**
 * A copy of `value` that may be logged: what stands under a telling name is replaced, and texts lose e-mail addresses,
 * credentials and keys in addresses, bearer and signed tokens, and the parameters that database errors repeat ([S38]).
 * Errors become `{ name, message, code, stack }`; depth and length are bounded.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? '[function]' : value;
  if (depth > 5) return '[deep]';
  if (value instanceof Error) return redactError(value, depth);
  if (value instanceof Date) return value.toJSON();
  if (ArrayBuffer.isView(value)) return '[bytes]';
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, telling.test(name) ? removed : redact(item, depth + 1)]),
  );
}

const removed = '[redacted]';
const longest = 2000;

/** Names under which secrets, people or what they said stand. */
const telling =
  /pass(word|wd|phrase)?$|pwd|secret|token|cookie|authori[sz]ation|api[-_]?key|credential|session|e?mail|phone|address$|^ip$|answer|hidden|body|params?$|parameters|args|query$|ticket|(^|_)codes?$value|^value$|^key$/i;

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, `$1${removed}@`],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu, removed],
  [/\bBearer\s+\S+/gi, `Bearer ${removed}`],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, removed],
  [/([?&](?:token|key|code|secret|password|email|state)=)[^&\s"']+/gi, `$1${removed}`],
  // Addresses at the respondents' door hold the key to the answers.
  [/(\/(?:receipt|responses)\/)[^\s/?#"']+/g, `$1${removed}`],
  // drizzle and PostgreSQL repeat what was to be stored.
  [/\bparams: [\s\S]*$/i, `params: ${removed}`],
  [/(Failing row contains|Key \([^)]*\)=)\s*\([\s\S]*?\)(?=\.|\s|$)/g, `$1 ${removed}`],
  [/(invalid input syntax for type [\w ]+: )"[\s\S]*"/g, `$1${removed}`],
];

function redactText(text: string): string {
  let clean = text.length > longest ? `${text.slice(0, longest)} …` : text;
  for (const [pattern, replacement] of patterns) clean = clean.replace(pattern, replacement);
  return clean;
}

function redactError(error: Error, depth: number): unknown {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: redactText(error.message),
    ...code,
    stack: frames.slice(0, 8).map((line) => line.trim()),
    ...cause,
  };
}
