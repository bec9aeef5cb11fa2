import type { Codebook, CodebookColumn } from './codebook-schema.ts';
import type { ColumnFindings, FileFindings } from './file-findings.ts';

/**
 * The codebook with columns of boxes to tick as yes/no: tools that write one column per choice put `Y`, `1`, `x` or the choice itself
 * into those that were ticked and leave the others empty, so that only one answer occurs.
 */
export function withTicks(codebook: Codebook, findings: FileFindings): Codebook {
  const columns = codebook.columns.map((column, at): CodebookColumn => {
    const tick = tickIn(findings.columns[at]);
    if (tick === undefined || !column.ignore) return column;
    return { name: column.name, scale: 'binary', values: [{ code: '' }, { code: tick }] };
  });
  return { ...codebook, columns };
}

function tickIn(found: ColumnFindings | undefined): string | undefined {
  if (found?.reason !== 'constant' || found.empty === 0 || !found.values) return undefined;
  const [value] = found.values.find(([text]) => text === found.samples[0]) ?? [];
  if (value === undefined) return undefined;
  const plain = value.toLowerCase();
  return ticks.has(plain) || found.name.toLowerCase().includes(plain) ? value : undefined;
}

const ticks = new Set(['y', 'yes', '1', 'x', 'true', 't', 'checked', 'selected', 'да', '是', 'jā', '✓', '✔']);
