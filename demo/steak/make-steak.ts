import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonaId, QuestionnaireId } from '#lib/ids.ts';
import { parseCodebook } from '#lib/responses/parse-codebook.ts';
import type { Context } from '#server/context.ts';
import { saveMap } from '#server/journeys/save-map.ts';
import { listQuestionnaires } from '#server/questionnaires/list-questionnaires.ts';
import { importFile } from '#server/responses/import-file.ts';
import { draft } from '../draft.ts';
import { draw } from '../draw.ts';
import { expectOk } from '../expect-ok.ts';
import type { Demo } from '../open-demo.ts';
import { segment } from '../segment.ts';
import { nameGroups } from './name-groups.ts';

/** What the data set is called wherever it appears; the licence asks that its source is named. */
const title = 'Steak and risk: a poll of 2014 (FiveThirtyEight, CC BY 4.0)';

const mapName = 'All assumptions so far (data: FiveThirtyEight, CC BY 4.0)';

/** A real poll, imported: segments with the verdict that they deserve, personas with gaps, a map of assumptions. */
export async function makeSteak(context: Context, demo: Demo, say: (step: string) => void): Promise<void> {
  // As if it had been brought a while ago, so that the curve of answers a day is that of the gym.
  const earlier = { ...context, now: () => new Date(demo.began.getTime() - 40 * 86_400_000) };
  const questionnaire = (await findImported(context, demo)) ?? (await importPoll(earlier, demo));
  const segmentation = await segment(context, demo, { questionnaire, name: 'Habits and people', most: 4 });
  await nameGroups(context, demo, segmentation);
  const [largest] = await draft(context, demo, segmentation);
  // The poll asked about no path: whatever such a map says is somebody's guess, and is marked so.
  if (largest) await guessPath(context, demo, largest.id);
  say('the poll is in');
}

/** Gives the map a name that says what it is and whose data stand behind its persona. */
async function guessPath(context: Context, demo: Demo, persona: PersonaId): Promise<void> {
  const { id, revision, document } = await draw(context, demo, persona, 'need-to-care');
  if (document.name !== null) return;
  const commands = [{ tag: 'set-name' as const, name: mapName }];
  expectOk('name a map', await saveMap(context, demo.caller, { map: id, revision, commands }));
}

async function findImported(context: Context, { caller }: Demo): Promise<QuestionnaireId | undefined> {
  const wish = { archived: false, search: '', page: 1 };
  const { rows } = expectOk('list questionnaires', await listQuestionnaires(context, caller, wish));
  return rows.find(({ origin }) => origin === 'imported')?.id;
}

async function importPoll(context: Context, { caller }: Demo): Promise<QuestionnaireId> {
  const read = (name: string) => readFile(join(import.meta.dirname, name));
  const codebook = expectOk('read a codebook', parseCodebook((await read('steak.codebook.json')).toString()));
  const file = {
    name: 'steak_survey.csv',
    bytes: await read('steak_survey.csv'),
    codebook,
    title,
    language: 'en' as const,
  };
  return expectOk('import a file', await importFile(context, caller, file)).questionnaire;
}
