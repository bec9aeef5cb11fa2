import { tokens } from '../logic/tokens.ts';

/** An expression with single words replaced and everything else as it was written; unchanged when it cannot be read. */
export function rewriteTokens(
  source: string,
  replace: (token: string, at: number, all: readonly string[]) => string,
): string {
  const read = tokens(source);
  if (!read.ok) return source;
  const texts = read.value.map((token) => token.text);
  let written = '';
  let end = 0;
  for (const [at, token] of read.value.entries()) {
    written += source.slice(end, token.at - 1) + replace(token.text, at, texts);
    end = token.at - 1 + token.text.length;
  }
  return written + source.slice(end);
}
