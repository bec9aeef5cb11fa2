import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '#lib/personas/persona.ts';
import { drawPicture } from '../draw-picture.ts';

/** The picture of a persona as a `data:` address of a PNG, for documents that do not draw SVG. */
export function personaPngPicture(picture: Picture, colour: number, pixels: number): string {
  const png = new Resvg(drawPicture(picture, colour), { fitTo: { mode: 'width', value: pixels } }).render().asPng();
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
