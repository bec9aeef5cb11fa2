import { fail, ok, type Result } from '#lib/result.ts';

/** The words and signs of an expression with their places, white space left out. One pass, linear in the length. */
export function tokens(source: string): Result<readonly Token[], TokenFailure> {
  const found: Token[] = [];
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at;
    const [text] = TOKEN.exec(source) ?? [];
    if (!text) {
      const sign = source.charAt(at);
      return fail(
        sign === "'" || sign === '"'
          ? { kind: 'openString', at: at + 1 }
          : { kind: 'unexpected', at: at + 1, found: sign },
      );
    }
    if (text.trim()) found.push({ text, at: at + 1 });
    at += text.length;
  }
  return ok(found);
}

export interface Token {
  readonly text: string;
  /** Place of its first character; the first of all is 1. */
  readonly at: number;
}

export type TokenFailure =
  | { readonly kind: 'openString'; readonly at: number }
  | { readonly kind: 'unexpected'; readonly at: number; readonly found: string };

/** White space, number, string, code with its way inside, sign. No two alternatives begin alike, so nothing is tried twice. */
const TOKEN = /\s+|\d+(?:\.\d+)?|'[^']*'|"[^"]*"|[a-z][a-z0-9_]*(?:\.[a-z0-9][a-z0-9_-]*)*|!=|<=|>=|[=<>+\-*/(),]/y;
