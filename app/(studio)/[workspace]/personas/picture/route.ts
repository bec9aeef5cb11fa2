import { z } from 'zod';
import { pictureStyles } from '#lib/personas/persona.ts';
import { drawPicture } from '#server/personas/draw-picture.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';

const wish = z.strictObject({
  style: z.enum(pictureStyles),
  seed: z.string().regex(/^[a-z0-9-]{1,80}$/),
  colour: z.coerce.number().int().min(1).max(10),
});

/** A drawn picture: the same address always gives the same one, so a browser asks once. */
export async function GET(request: Request, context: { params: Promise<{ workspace: string }> }): Promise<Response> {
  await requireCaller((await context.params).workspace);
  const asked = wish.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return new Response(null, { status: 404 });
  const { colour, ...picture } = asked.data;
  return new Response(drawPicture(picture, colour), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'private, max-age=31536000, immutable' },
  });
}
