import type { CodebookColumn } from './codebook-schema.ts';
import { usualMissing } from './distinct-values.ts';
import { parseNumber } from './parse-number.ts';
import { splitList } from './split-list.ts';

/** What becomes of one cell of a file: no answer, these words, or something that does not fit its column. */
export type PreviewCell =
  | { readonly kind: 'missing' }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'misfit'; readonly words: string };

/** How a mapping reads one cell, by the same rules as `readByCodebook`; where codes are taken as found, every text fits. */
export function previewCell(column: CodebookColumn, missing: readonly string[] | undefined, text: string): PreviewCell {
  const known = new Map(column.values?.map((value) => [value.code, value]));
  if ((missing ?? usualMissing).includes(text) && !(text === '' && known.has(''))) return { kind: 'missing' };
  switch (column.scale) {
    case 'text':
      return { kind: 'words', words: text };
    case 'interval': {
      if (known.get(text)?.missing) return { kind: 'missing' };
      const number = [parseNumber(text), parseNumber(text, true)].find((x) => !Number.isNaN(x));
      return number === undefined ? { kind: 'misfit', words: text } : { kind: 'words', words: text };
    }
    case 'multi':
    case 'rank': {
      const parts = splitList(text, column.multiSeparator ?? ';').filter((part) => !known.get(part)?.missing);
      const strange = column.values ? parts.find((part) => !known.has(part)) : undefined;
      if (strange !== undefined) return { kind: 'misfit', words: strange };
      return { kind: 'words', words: parts.map((part) => known.get(part)?.label ?? part).join(' · ') };
    }
    default: {
      const value = known.get(text);
      if (value?.missing) return { kind: 'missing' };
      if (!value && column.values) return { kind: 'misfit', words: text };
      return { kind: 'words', words: value?.label ?? text };
    }
  }
}
