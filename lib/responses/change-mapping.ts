import { factors } from '#lib/factor.ts';
import type { CodebookColumn } from './codebook-schema.ts';
import { usualMissing } from './distinct-values.ts';
import type { ColumnFindings, FileFindings } from './file-findings.ts';
import type { ImportMapping } from './import-mapping.ts';
import { listableValues } from './listable-values.ts';
import type { MappingChange } from './mapping-change-schema.ts';
import { separatorOf } from './separator-of.ts';

/** The mapping after a change. What does not fit the file (a column it has not, a place past the end) changes nothing. Pure, so that the page shows at once what the server will keep. */
export function changeMapping(mapping: ImportMapping, findings: FileFindings, change: MappingChange): ImportMapping {
  const { codebook } = mapping;
  const missing: ReadonlySet<string> = new Set(codebook.missing ?? usualMissing);
  const found = new Map(findings.columns.map((column) => [column.name, column]));
  const each = (names: readonly string[], make: (column: CodebookColumn) => CodebookColumn): ImportMapping => {
    const wanted = new Set(names);
    const columns = codebook.columns.map((column) => (wanted.has(column.name) ? make(column) : column));
    return { ...mapping, codebook: { ...codebook, columns } };
  };
  switch (change.do) {
    case 'column':
      return each([change.name], (column) => changed(column, { found: found.get(column.name), missing }, change));
    case 'move':
      return each([change.name], (column) => moved(column, change.from, change.to));
    case 'several':
      return each(change.names, (column) => several(column, { found: found.get(column.name), missing }, change.what));
    case 'whole': {
      const { id: _, ...rest } = codebook;
      const id = change.id !== '' && found.has(change.id) ? { id: change.id } : {};
      const { title, language, into } = change;
      const texts = new Set(['', ...change.missing]);
      const columns = codebook.columns.map((column) => withMissing(column, found.get(column.name), texts));
      return { ...mapping, title, language, into, codebook: { ...rest, missing: [...texts], ...id, columns } };
    }
    case 'codebook': {
      // It may name fewer columns than the file has, and others: what it says of those that are here counts.
      const given = new Map(change.codebook.columns.map((column) => [column.name, column]));
      const columns = codebook.columns.map((column) => given.get(column.name) ?? column);
      const { id, missing } = change.codebook;
      return {
        ...mapping,
        codebook: {
          ...codebook,
          columns,
          ...(missing && { missing }),
          ...(id !== undefined && found.has(id) && { id }),
        },
      };
    }
  }
}

/** What is known of a column beside its entry. */
interface Known {
  readonly found: ColumnFindings | undefined;
  readonly missing: ReadonlySet<string>;
}

function changed(column: CodebookColumn, known: Known, to: Extract<MappingChange, { do: 'column' }>): CodebookColumn {
  const { values, ...rest } = withScale(column, known, to.scale);
  const { factor: _f, label: _l, grid: _g, ignore: _i, multiSeparator, ...kept } = rest;
  const separator = to.scale === 'multi' ? to.separator || multiSeparator : undefined;
  const again = to.scale === 'multi' && separator !== multiSeparator;
  const listed = again
    ? listableValues(known.found, 'multi', known.missing, separator)
    : values?.map((value, place) => {
        const said = to.values[String(place)];
        if (!said || to.scale !== column.scale) return value;
        const { label: _, missing: __, ...bare } = value;
        return {
          ...bare,
          ...(said.label !== '' && { label: said.label }),
          ...(said.missing && { missing: true as const }),
        };
      });
  return {
    ...kept,
    ...(to.factor !== '' && { factor: to.factor }),
    ...(to.label !== '' && to.label !== column.name && { label: to.label }),
    ...(listed && listed.length > 0 && { values: listed }),
    ...(separator && { multiSeparator: separator }),
    ...(to.grid !== '' && to.scale === 'ordinal' && { grid: to.grid }),
    ...(!to.use && { ignore: true as const }),
  };
}

/** The column on another scale, with the values that it then has in the order that fits it; labels stay with their values. */
function withScale(column: CodebookColumn, { found, missing }: Known, scale: CodebookColumn['scale']): CodebookColumn {
  if (scale === column.scale) return column;
  const { values, grid: _, multiSeparator: __, ...rest } = column;
  const separator = scale === 'multi' ? (column.multiSeparator ?? separatorOf(found, missing)) : undefined;
  const before = new Map(values?.map(({ order: ___, ...value }) => [value.code, value]));
  const fresh = listableValues(found, scale, missing, separator)?.map(({ code }) => before.get(code) ?? { code });
  const kept = fresh ?? (scale === 'interval' || scale === 'text' ? undefined : [...before.values()]);
  const listed = kept?.map((value, place) => (scale === 'ordinal' ? { ...value, order: place + 1 } : value));
  return {
    ...rest,
    scale,
    ...(listed && listed.length > 0 && { values: listed }),
    ...(separator !== undefined && { multiSeparator: separator }),
  };
}

/** The column when these texts mean "no answer": its list loses them, and gets those back that mean something again. */
function withMissing(
  column: CodebookColumn,
  found: ColumnFindings | undefined,
  missing: ReadonlySet<string>,
): CodebookColumn {
  if (!column.values || column.scale === 'multi') return column;
  const kept = column.values.filter(({ code }) => code === '' || !missing.has(code));
  const known = new Set(kept.map(({ code }) => code));
  const back = (found?.values ?? []).filter(([text]) => !missing.has(text) && !known.has(text));
  const values = [...kept, ...back.map(([code]) => ({ code }))];
  const ordered = column.scale === 'ordinal';
  return { ...column, values: ordered ? values.map((value, place) => ({ ...value, order: place + 1 })) : values };
}

function moved(column: CodebookColumn, from: number, to: number): CodebookColumn {
  const values = [...(column.values ?? [])];
  const [value] = values.splice(from, 1);
  if (!value || to > values.length) return column;
  values.splice(to, 0, value);
  const ordered = column.scale === 'ordinal';
  return {
    ...column,
    values: values.map(({ order: _, ...one }, place) => (ordered ? { ...one, order: place + 1 } : one)),
  };
}

function several(column: CodebookColumn, known: Known, what: string): CodebookColumn {
  const { ignore: _, ...used } = column;
  if (what === 'use') return used;
  if (what === 'ignore') return { ...column, ignore: true };
  if (what === 'text') return withScale(used, known, 'text');
  if (what === 'yes-no') return (known.found?.distinct ?? 9) <= 2 ? withScale(used, known, 'binary') : column;
  const { factor: __, ...rest } = column;
  const to = factors.find((one) => what === `factor-${one}`);
  return to ? { ...rest, factor: to } : rest;
}
