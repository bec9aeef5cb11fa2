import { Avatar, Style } from '@dicebear/core';
import cameo from '@dicebear/styles/cameo.json' with { type: 'json' };
import lorelei from '@dicebear/styles/lorelei.json' with { type: 'json' };
import notionists from '@dicebear/styles/notionists.json' with { type: 'json' };
import type { Picture, PictureStyle } from '#lib/personas/persona.ts';

/**
 * The picture of a persona as an SVG, drawn from its seed and on a tint of its segment's colour: the same in light and
 * dark, because its lines are black. Nothing about the people decides what it looks like. About 2 ms.
 * @param colour number in the palette of segments
 */
export function drawPicture({ style, seed }: Picture, colour: number): string {
  const made = styles();
  return new Avatar(made[style], {
    seed,
    size: 240,
    backgroundColor: [tints[(colour - 1) % tints.length] ?? 'eeeeee'],
  }).toString();
}

/** The colours of segments 1 to 10, a third of each on white. */
const tints = ['c4ccee', 'eed4a6', 'ddb8ce', 'c2ccba', 'abdce8', 'ecc4c0', 'cbb6d2', 'cfcdb4', 'd3d4d7', 'e0d6d1'];

type Made = Readonly<Record<PictureStyle, Style>>;

function styles(): Made {
  const holder = globalThis as { [key]?: Made };
  holder[key] ??= { notionists: styleOf(notionists), lorelei: styleOf(lorelei), cameo: styleOf(cameo) };
  return holder[key];
}

const key = Symbol.for('segue.picture-styles');

function styleOf(definition: unknown): Style {
  return new Style(definition as ConstructorParameters<typeof Style>[0]);
}
