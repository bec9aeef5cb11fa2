/** The cells of these rows, in their order. */
export function pick(cells: Float64Array, rows: Int32Array): Float64Array {
  const out = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = cells[rows[at] as number] as number;
  return out;
}
