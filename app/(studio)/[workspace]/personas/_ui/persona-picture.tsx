import type { Picture } from '#lib/personas/persona.ts';

/** The drawn picture of a persona on the tint of its segment; `alt` is empty where its name stands beside it. */
export function PersonaPicture(props: {
  slug: string;
  picture: Picture;
  /** Of the palette. */
  colour: number;
  /** In CSS pixels. */
  size: number;
  alt?: string;
}) {
  const { style, seed } = props.picture;
  const query = new URLSearchParams({ style, seed, colour: String(props.colour) });
  return (
    // biome-ignore lint/performance/noImgElement: an SVG of a few kB that is drawn on request
    <img
      src={`/${props.slug}/personas/picture?${query}`}
      width={props.size}
      height={props.size}
      alt={props.alt ?? ''}
      className="keep-colour block aspect-square h-auto max-w-full rounded-md bg-sunken"
    />
  );
}
