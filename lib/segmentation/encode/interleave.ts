/** Coordinates of equal length written row by row; a gap becomes 0, which is the mean of a centred coordinate. */
export function interleave(coordinates: readonly Float64Array[], count: number): Float64Array {
  const p = coordinates.length;
  const out = new Float64Array(count * p);
  coordinates.forEach((coordinate, j) => {
    for (let row = 0; row < count; row++) {
      const x = coordinate[row] as number;
      out[row * p + j] = Number.isNaN(x) ? 0 : x;
    }
  });
  return out;
}
