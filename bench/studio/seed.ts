import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JourneyMapId, PersonaId, QuestionnaireId, ResponseId, SegmentationId, UserId } from '#lib/ids.ts';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { randomInt, seededRandom } from '#lib/random.ts';
import type { Result } from '#lib/result.ts';
import type { Caller, Context } from '#server/context.ts';
import { createMap } from '#server/journeys/create-map.ts';
import { readMap } from '#server/journeys/read-map.ts';
import { listPersonas } from '#server/personas/list-personas.ts';
import { requestDraft } from '#server/personas/request-draft.ts';
import { publishQuestionnaire } from '#server/questionnaires/publish-questionnaire.ts';
import { importFile } from '#server/responses/import-file.ts';
import { listSegmentations } from '#server/segmentation/list-segmentations.ts';
import { requestSegmentation } from '#server/segmentation/request-segmentation.ts';
import { createWorkspace } from '#server/workspaces/create-workspace.ts';
import { firstResponse } from './first-response.ts';

/** A workspace with one of everything, over so many responses. */
export interface Seeded {
  readonly slug: string;
  /** Published, without responses. */
  readonly written: QuestionnaireId;
  /** Imported, with the responses. */
  readonly questionnaire: QuestionnaireId;
  readonly response: ResponseId;
  readonly segmentation: SegmentationId;
  readonly segment: string;
  readonly persona: PersonaId;
  readonly map: JourneyMapId;
}

/** Fills a workspace through the use cases that the studio itself calls; a worker must run. */
export async function seed(context: Context, owner: UserId, rows: number): Promise<Seeded> {
  const { id: workspace, slug } = await createWorkspace(context, owner, { name: `Bench ${rows}` });
  const caller: Caller = { workspace, role: 'owner', user: owner };
  const definition = JSON.parse(readFileSync(example, 'utf8'));
  const written = done(await publishQuestionnaire(context, caller, { definition })).questionnaire;
  const { questionnaire } = done(
    await importFile(context, caller, { name: `bench ${rows}.csv`, bytes: new TextEncoder().encode(poll(rows)) }),
  );
  const options = { method: 'auto', k: { from: 3, to: 3 }, seed: 1 } as const;
  const segmentation = done(await requestSegmentation(context, caller, { questionnaire, options }));
  await until('segments', async () => {
    const [run] = done(await listSegmentations(context, caller, { questionnaire }));
    if (run?.state === 'failed') throw new Error('the bench found no segments');
    return run?.state === 'done' ? run : undefined;
  });
  done(await requestDraft(context, caller, segmentation));
  const persona = await until('personas', async () => {
    const personas = done(await listPersonas(context, caller, { locale: 'en', segmentation }));
    return personas.every(({ drafted, pending }) => drafted && pending === null) ? personas[0] : undefined;
  });
  const map = done(await createMap(context, caller, { persona: persona.id, model: stageModels[0]?.code ?? '' }));
  await until('a map', async () => {
    const { document } = done(await readMap(context, caller, { id: map, locale: 'en' }));
    return document.state === 'ready' ? document : undefined;
  });
  const response = await firstResponse(context, caller, questionnaire);
  return { slug, written, questionnaire, response, segmentation, segment: persona.segment, persona: persona.id, map };
}

const example = new URL('../../lib/questionnaires/examples/fitness-club.questionnaire.json', import.meta.url);
const items = Array.from({ length: 12 }, (_, at) => `item_${at + 1}`);

/** 18 columns with three kinds of people planted, the same for the same number of rows. */
function poll(rows: number): string {
  const random = seededRandom(rows);
  const lines = [['who', ...items, 'age', 'visits', 'gender', 'town', 'why'].join(',')];
  for (let row = 0; row < rows; row++) {
    const kind = row % 3;
    const marks = items.map((_, item) => 1 + ((randomInt(random, 3) + (item % 3 === kind ? 2 : 0)) % 5));
    const visits = ['1 never', '2 monthly', '3 weekly'][(kind + randomInt(random, 2)) % 3];
    const gender = randomInt(random, 2) ? 'woman' : 'man';
    const town = ['Riga', 'Jelgava', 'Ventspils', 'Daugavpils'][randomInt(random, 4)];
    const why = randomInt(random, 5) ? '' : `it was near and quite easy the time number ${row}`;
    lines.push([`guest-${row}`, ...marks, 20 + kind * 12 + randomInt(random, 20), visits, gender, town, why].join(','));
  }
  return `${lines.join('\n')}\n`;
}

async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + 600_000; Date.now() < deadline; await sleep(250)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`the bench waited ten minutes for ${what}`);
}

function done<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`the bench could not be filled: ${JSON.stringify(result.failure)}`);
}
