/** Words in which what stands in `{{…}}` is renamed. */
export function renamePiped(words: string, rename: (path: string) => string): string {
  return words.replaceAll(/\{\{(\s*)([a-z][a-z0-9_.-]*)(\s*)\}\}/g, (_, before, path, after) => {
    return `{{${before}${rename(path)}${after}}}`;
  });
}
