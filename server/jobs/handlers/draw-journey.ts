import type { Context } from '../../context.ts';
import { drawMap } from '../../journeys/draw-map.ts';
import { jobs } from '../catalog.ts';

/** Draws one map that waits for it. */
export async function drawJourney(context: Context, payload: unknown): Promise<void> {
  const { workspace, map } = jobs['draw-journey'].parse(payload);
  await drawMap(context, { workspace }, map);
}
