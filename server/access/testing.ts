import { insertMember } from '#db/queries/workspaces/insert-member.ts';
import { insertUser } from '#db/queries/workspaces/insert-user.ts';
import { inScope } from '#db/scope.ts';
import { type QuestionnaireId, type SegmentationId, type UserId, uuidv7 } from '#lib/ids.ts';
import type { MapCard } from '#lib/journeys/map-document.ts';
import { readResponseQuery } from '#lib/responses/response-query.ts';
import type { Result } from '#lib/result.ts';
import type { Role } from '#lib/workspaces/role.ts';
import type { Caller, Context } from '../context.ts';
import { createMap } from '../journeys/create-map.ts';
import { drawMap } from '../journeys/draw-map.ts';
import { readMap } from '../journeys/read-map.ts';
import { saveMap } from '../journeys/save-map.ts';
import { shareMap } from '../journeys/share-map.ts';
import { draftedPersonas } from '../journeys/testing.ts';
import { editPersona } from '../personas/edit-persona.ts';
import { readPersona } from '../personas/read-persona.ts';
import { requestDraft } from '../personas/request-draft.ts';
import { addQuota } from '../questionnaires/add-quota.ts';
import { createQuestionnaire } from '../questionnaires/create-questionnaire.ts';
import { fillPool } from '../questionnaires/fill-pool.ts';
import { makeLink } from '../questionnaires/make-link.ts';
import { readQuotas } from '../questionnaires/read-quotas.ts';
import { setIncentive } from '../questionnaires/set-incentive.ts';
import { exampleDefinition, testOwner } from '../questionnaires/testing.ts';
import { importFile } from '../responses/import-file.ts';
import { packAnswers } from '../responses/pack-answers.ts';
import { readImport } from '../responses/read-import.ts';
import { readResponsePage } from '../responses/read-response-page.ts';
import { requestImport } from '../responses/request-import.ts';
import { ruleResponses } from '../responses/rule-responses.ts';
import { storeImport } from '../responses/store-import.ts';
import { cancelSegmentation } from '../segmentation/cancel-segmentation.ts';
import { loadFrame } from '../segmentation/load-frame.ts';
import { repeatSegmentation } from '../segmentation/repeat-segmentation.ts';
import { inviteMember } from '../workspaces/invite-member.ts';
import { listInvitations } from '../workspaces/list-invitations.ts';
import { updateWorkspace } from '../workspaces/update-workspace.ts';

/** Words that stand in the full workspace and nowhere else: its titles, its names, its people, its codes, its open answers. */
export const markers = ['Zwetschgenmus', 'zwetschge', 'had called'];

/** Columns as a club might keep them, with the marker in a header and in a cell. */
export const dataFile = new TextEncoder().encode(
  `id;gender;age;Zwetschgenmus\n${Array.from({ length: 8 }, (_, at) => `p${at};${at % 2 ? 'man' : 'woman'};${30 + at};zwetschge ${at}`).join('\n')}\n`,
);

export type FullWorkspace = Awaited<ReturnType<typeof fullWorkspace>>;

/** What the handlers of jobs bring about; the tests of the worker know them. */
export interface Handlers {
  answeredQuestionnaire(
    context: Context,
    caller: Caller,
    count: number,
    definition: object,
  ): Promise<{ readonly questionnaire: QuestionnaireId; readonly link: { readonly code: string } }>;
  finishedRun(
    context: Context,
    caller: Caller,
    questionnaire: QuestionnaireId,
    more: { readonly name: string },
  ): Promise<SegmentationId>;
}

/** A workspace that holds one of everything, made through the use cases and the handlers of jobs. Takes some seconds. */
export async function fullWorkspace(context: Context, { answeredQuestionnaire, finishedRun }: Handlers) {
  const owner = await ownerOf(context, 'owner@zwetschge.example');
  const name = 'Zwetschgenmus & Co';
  the(await updateWorkspace(context, owner, { name, timeZone: 'Europe/Riga' }));
  const member = await person(context, owner, 'analyst', 'member@zwetschge.example');
  const invited = { email: 'guest@zwetschge.example', role: 'viewer' as const };
  the(await inviteMember(context, owner, invited));
  const [invitation] = the(await listInvitations(context, owner));

  const { questionnaire, link } = await answeredQuestionnaire(context, owner, 60, markedDefinition('fitness-club'));
  const wish = { channel: 'Zwetschgenmus poster', version: 1, hidden: {}, opensAt: null, closesAt: null };
  const test = the(await makeLink(context, owner, { questionnaire, wish, test: true }));
  the(await addQuota(context, owner, { questionnaire, expression: 'age >= 80', limit: 7 }));
  const quota = the(await readQuotas(context, owner, { questionnaire })).cells[0];
  the(await setIncentive(context, owner, { questionnaire, incentive: { kind: 'code' } }));
  the(await fillPool(context, owner, { questionnaire, text: 'zwetschge-1\nzwetschge-2\n' }));
  const draft = the(await createQuestionnaire(context, owner, { definition: markedDefinition('not-out-yet') })).id;

  const query = readResponseQuery({});
  const { rows } = the(await readResponsePage(context, owner, { questionnaire, query, size: 10 }));
  const [response, ruled] = rows.map(({ id }) => id);
  const ruling = { questionnaire, which: { ids: [some(ruled)] }, ruling: 'review' as const };
  const { batch } = the(await ruleResponses(context, owner, ruling));

  const dataSet = the(await importFile(context, owner, { name: 'Zwetschgenmus.csv', bytes: dataFile })).questionnaire;
  const bring = async () => the(await storeImport(context, owner, { name: 'Zwetschgenmus.csv', bytes: dataFile }));
  const [mapped, queued] = [await bring(), await bring()];
  const mapping = some(the(await readImport(context, owner, mapped)).mapping);
  the(await requestImport(context, owner, queued));

  const run = await finishedRun(context, owner, questionnaire, { name: 'Zwetschgenmus run' });
  await pack(context, owner, questionnaire);
  const waiting = the(await repeatSegmentation(context, owner, { id: run }));
  const cancelled = the(await repeatSegmentation(context, owner, { id: run }));
  the(await cancelSegmentation(context, owner, cancelled));

  const persona = some((await draftedPersonas(context, owner, run))[0]).id;
  const named = { tag: 'rename' as const, was: null, name: 'Zwetschgenmus lover' };
  the(await editPersona(context, owner, { id: persona, edits: [named] }));
  const map = the(await createMap(context, owner, { persona, model: 'study' }));
  await drawMap(context, owner, map);
  const drawn = the(await readMap(context, owner, { id: map, locale: 'en' }));
  const task: MapCard = {
    ...{ id: 'todo1', stage: some(drawn.document.stages[0]).code, lane: 'tasks', kind: 'assumed', facts: [] },
    saying: { tag: 'own', text: 'Zwetschgenmus for everybody' },
    task: { owner: null, due: null, effort: 'small', effect: 'large', state: 'planned' },
  };
  const commands = [{ tag: 'add-card' as const, card: task, before: null }];
  the(await saveMap(context, owner, { map, revision: drawn.revision, commands }));
  the(await shareMap(context, owner, map));
  const { revision: mapRevision, shares } = the(await readMap(context, owner, { id: map, locale: 'en' }));
  the(await requestDraft(context, owner, run));
  const { revision: personaRevision } = the(await readPersona(context, owner, { id: persona, locale: 'en' }));

  return {
    ...{ owner, name, member, invitation: some(invitation).id, questionnaire, link: link.code, test },
    ...{ quota: some(quota).id, draft, response: some(response), batch, dataSet, mapped, queued, mapping },
    ...{ run, waiting, cancelled, persona, personaRevision, map, mapRevision, share: some(shares[0]).id },
  };
}

/** A new workspace and a person who owns it. */
export async function ownerOf(context: Context, email: string): Promise<Caller> {
  const caller = await testOwner(context);
  return { ...caller, user: await person(context, caller, 'owner', email) };
}

/** The example questionnaire under another code, the marker in its titles and its first question. */
export function markedDefinition(code: string): object {
  const text = JSON.stringify({ ...exampleDefinition(), code }).replaceAll('Your gym', 'Zwetschgenmus');
  const definition = JSON.parse(text) as { title: Record<string, string> };
  for (const locale of Object.keys(definition.title)) definition.title[locale] += ': Zwetschgenmus';
  return definition;
}

/** What a use case gave; throws what it failed with. */
export function the<T>(result: Result<T, object>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function some<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('something is missing in the full workspace');
  return value;
}

async function person(context: Context, caller: Caller, role: Role, email: string): Promise<UserId> {
  const createdAt = context.now();
  const id: UserId = uuidv7(createdAt.getTime(), context.randomBytes(10));
  const { db } = context.connection;
  await insertUser(db, { id, email, name: `Somebody of ${email}`, passwordHash: null, locale: 'lv', createdAt });
  await inScope(context.connection, caller, (scoped) => insertMember(scoped, caller, { user: id, role, createdAt }));
  return id;
}

/** A run packs ten thousand at a time; these few are packed as it would. */
async function pack(context: Context, owner: Caller, questionnaire: QuestionnaireId): Promise<void> {
  const { table, unpacked, responses: ids } = await loadFrame(context, owner, { questionnaire, frame: { version: 1 } });
  await packAnswers(context, owner, { questionnaire, version: 1, ids }, { table, ...unpacked }, ids.length);
}
