import type { PersonaId } from '#lib/ids.ts';
import type { Context } from '#server/context.ts';
import { createMap } from '#server/journeys/create-map.ts';
import { listMaps } from '#server/journeys/list-maps.ts';
import { type ReadMap, readMap } from '#server/journeys/read-map.ts';
import { expectOk } from './expect-ok.ts';
import type { Demo } from './open-demo.ts';
import { waitUntil } from './wait-until.ts';

/** The map of a persona, begun if it is not there, when the worker has drawn it. */
export async function draw(
  context: Context,
  { caller, locale }: Demo,
  persona: PersonaId,
  model: string,
): Promise<ReadMap> {
  const today = context.now().toISOString().slice(0, 10);
  const listed = expectOk('list maps', await listMaps(context, caller, { locale, today }));
  const there = listed.find((one) => one.persona.id === persona)?.maps[0];
  const id = there?.id ?? expectOk('begin a map', await createMap(context, caller, { persona, model }));
  return waitUntil('a map', async () => {
    const map = expectOk('read a map', await readMap(context, caller, { id, locale }));
    if (map.document.state === 'failed') throw new Error(`map ${id} could not be drawn`);
    return map.document.state === 'ready' ? map : undefined;
  });
}
