import { Resvg } from '@resvg/resvg-js';
import { qrCode } from './qr-code.ts';

/** The QR code of a text as a file to print: dark on white whatever the theme, 1200 pixels wide as PNG. */
export function qrFile(text: string, format: 'svg' | 'png'): Uint8Array<ArrayBuffer> {
  const { size, path } = qrCode(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="1200" height="1200" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
  if (format === 'svg') return new TextEncoder().encode(svg);
  return new Uint8Array(new Resvg(svg).render().asPng());
}
