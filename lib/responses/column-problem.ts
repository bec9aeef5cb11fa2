import type { CodebookColumn } from './codebook-schema.ts';
import { usualMissing } from './distinct-values.ts';
import type { ColumnFindings } from './file-findings.ts';
import type { ImportMapping } from './import-mapping.ts';
import { parseNumber } from './parse-number.ts';
import { splitList } from './split-list.ts';

/** Why a column cannot be read as the mapping says; `texts` are some of the values in question. */
export interface ColumnProblem {
  readonly kind: 'not-numbers' | 'not-two' | 'no-order' | 'unlisted' | 'too-many' | 'one-value';
  readonly texts: readonly string[];
}

/** Looks at what is known of the file without reading it again; what only the cells can tell comes out when it is imported. */
export function columnProblem(
  column: CodebookColumn,
  found: ColumnFindings,
  { codebook }: Pick<ImportMapping, 'codebook'>,
): ColumnProblem | undefined {
  if (column.ignore || column.name === codebook.id || found.distinct === 0) return undefined;
  const gone = new Set([...(codebook.missing ?? usualMissing)]);
  for (const value of column.values ?? []) if (value.missing) gone.add(value.code);
  const listed = column.values?.filter((value) => !value.missing).map(({ code }) => code);
  const texts = found.values?.map(([text]) => text).filter((text) => !gone.has(text));
  switch (column.scale) {
    case 'text':
      return undefined;
    case 'interval': {
      const words = (texts ?? found.words.first).filter((text) => !gone.has(text) && isWord(text));
      return words.length > 0 ? problem('not-numbers', words) : undefined;
    }
    case 'binary': {
      const two = listed ?? texts;
      if (two?.length !== 2) return problem('not-two', two ?? found.samples);
      break;
    }
    case 'ordinal':
      if (!listed && (!texts || texts.some(isWord))) return problem('no-order', texts ?? found.samples);
      break;
  }
  const steps = listed ?? (column.scale === 'multi' ? undefined : texts);
  if (!steps && column.scale !== 'multi') return problem('too-many', found.samples);
  if (steps && steps.length > (column.scale === 'multi' ? 200 : 500)) return problem('too-many', found.samples);
  if (steps && steps.length < 2) return problem('one-value', steps);
  if (!listed || !texts) return undefined;
  const known = new Set([...listed, ...gone]);
  const parts =
    column.scale === 'multi' ? texts.flatMap((text) => splitList(text, column.multiSeparator ?? ';')) : texts;
  const unlisted = parts.filter((text) => !known.has(text));
  return unlisted.length > 0 ? problem('unlisted', unlisted) : undefined;
}

/** Not a number, whichever mark stands before its fraction. */
function isWord(text: string): boolean {
  return Number.isNaN(parseNumber(text)) && Number.isNaN(parseNumber(text, true));
}

function problem(kind: ColumnProblem['kind'], texts: readonly string[]): ColumnProblem {
  return { kind, texts: [...new Set(texts)].slice(0, 4) };
}
