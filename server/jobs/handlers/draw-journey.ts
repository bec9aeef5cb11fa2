import type { Context } from '../../context.ts';
import { drawMap } from '../../journeys/draw-map.ts';
import { failMap } from '../../journeys/fail-map.ts';
import { jobs } from '../catalog.ts';

/**
 * Draws one map that waits for it.
 * @param isLast it will not be tried again: when it breaks now, the map says that it could not be drawn
 */
export async function drawJourney(context: Context, payload: unknown, isLast = false): Promise<void> {
  const { workspace, map } = jobs['draw-journey'].parse(payload);
  const scope = { workspace };
  try {
    await drawMap(context, scope, map);
  } catch (error) {
    if (isLast) await failMap(context, scope, map);
    throw error;
  }
}
