import type { Draft } from './draft.ts';
import { mapExpressions, mapTexts } from './map-draft.ts';
import { renamePiped } from './rename-piped.ts';
import { rewriteTokens } from './rewrite-tokens.ts';

/** The draft in which whatever named one code (conditions, calculated values, `{{…}}` in words) names another. */
export function renameReferences(draft: Draft, from: string, to: string): Draft {
  const rename = (text: string) => (text === from || text.startsWith(`${from}.`) ? to + text.slice(from.length) : text);
  const inExpression = (source: string) =>
    rewriteTokens(source, (token, at, all) => (all[at + 1] === '(' ? token : rename(token)));
  return mapTexts(mapExpressions(draft, inExpression), (words) => renamePiped(words, rename));
}
