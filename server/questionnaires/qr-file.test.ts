import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';
import { qrFile } from './qr-file.ts';

const address = 'https://ask.example.org/s/abcdefghjk';

test('a QR code leaves a quiet zone of four and draws its three eyes', () => {
  const { size, path } = qrCode(address);
  expect(size).toBe(29 + 8);
  const rows = path.match(/M\d+ \d+/g)?.map((at) => at.slice(1).split(' ').map(Number)) ?? [];
  expect(Math.min(...rows.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...rows.map(([, y = 0]) => y))).toBe(4);
  for (const eye of ['M4 4h7', `M${size - 11} 4h7`, `M4 ${size - 11}h7`]) expect(path).toContain(eye);
});

test('its files are an SVG without anything that runs and a PNG that draws the same squares', () => {
  const svg = new TextDecoder().decode(qrFile(address, 'svg'));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^<]*><path [^<]*\/><path [^<]*\/><\/svg>\n$/);
  const drawn = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1184" height="1184"><image width="1184" height="1184" xlink:href="data:image/png;base64,${Buffer.from(qrFile(address, 'png')).toString('base64')}"/></svg>`,
  ).render();
  const { size, rows } = qrCode(address);
  const scale = drawn.width / size;
  expect(scale).toBe(32);
  // Each reading of the property copies the whole picture.
  const { pixels } = drawn;
  const middle = (x: number, y: number) => pixels[4 * ((y * scale + 16) * drawn.width + x * scale + 16)];
  expect(rows.map((row, y) => row.map((_, x) => middle(x, y) === 0))).toEqual(rows);
});
