import { encode } from 'uqr';

/** A QR code: which squares are dark, row by row, in a square of `size` that holds the quiet zone of four around it. */
export interface QrCode {
  readonly size: number;
  readonly rows: readonly (readonly boolean[])[];
  /** The dark squares as one path of an SVG. */
  readonly path: string;
}

/** The QR code of a text, with error correction M: a seventh of a printed code may be dirty and it is still read. */
export function qrCode(text: string): QrCode {
  const { size, data: rows } = encode(text, { ecc: 'M', border: 4 });
  const runs = rows.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      found.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`);
    }
    return found;
  });
  return { size, rows, path: runs.join('') };
}
