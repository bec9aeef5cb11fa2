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

test('its files are an SVG without anything that runs and a PNG of 1200 pixels', () => {
  const svg = new TextDecoder().decode(qrFile(address, 'svg'));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^<]*><path [^<]*\/><path [^<]*\/><\/svg>\n$/);
  const png = qrFile(address, 'png');
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(new DataView(png.buffer).getUint32(16)).toBe(1200);
});
