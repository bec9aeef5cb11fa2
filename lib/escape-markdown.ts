/**
 * Text of others as plain text in Markdown: one line, and no character of it marks anything up, neither HTML nor links nor
 * bare addresses ([S01]).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$&@]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`))
    .replace(/(https?|ftp):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/^([-+=!]|\d+[.)](?=\s|$))/, '\\$1');
}
