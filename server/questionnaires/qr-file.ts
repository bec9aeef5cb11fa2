import { crc32, deflateSync } from 'node:zlib';
import { type QrCode, qrCode } from './qr-code.ts';

/** The QR code of a text as a file to print: dark on white whatever the theme; the PNG is about 1200 pixels wide. */
export function qrFile(text: string, format: 'svg' | 'png'): Uint8Array<ArrayBuffer> {
  const code = qrCode(text);
  return format === 'svg' ? asSvg(code) : asPng(code);
}

function asSvg({ size, path }: QrCode): Uint8Array<ArrayBuffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="1200" height="1200" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
  return new TextEncoder().encode(svg);
}

/** One bit a pixel, and whole pixels a square, so that no edge is blurred (PNG, ISO/IEC 15948). */
function asPng({ size, rows }: QrCode): Uint8Array<ArrayBuffer> {
  const scale = Math.max(1, Math.round(1200 / size));
  const width = size * scale;
  const lines = rows.flatMap((row) => {
    // A line begins with its filter, none; a set bit is white.
    const line = Buffer.alloc(1 + Math.ceil(width / 8), 0xff);
    line[0] = 0;
    for (let x = 0; x < width; x += 1) {
      if (row[Math.floor(x / scale)]) line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
    }
    return Array.from({ length: scale }, () => line);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = chunk('IDAT', deflateSync(Buffer.concat(lines)));
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', header), body, chunk('IEND', Buffer.alloc(0))]));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const all = Buffer.alloc(named.length + 8);
  all.writeUInt32BE(data.length, 0);
  named.copy(all, 4);
  all.writeUInt32BE(crc32(named), named.length + 4);
  return all;
}
