import { readResponseQuery } from '#lib/responses/response-query.ts';
import { everyResponse } from '#lib/segmentation/frame-filter.ts';
import type { Action } from '#lib/workspaces/can.ts';
import { exampleDefinition } from '../questionnaires/testing.ts';
import { readCsv } from '../responses/read-csv.ts';
import { shapeOf } from '../responses/shape-of.ts';
import { dataFile, type FullWorkspace, markedDefinition } from './testing.ts';

/** One use case: what it asks leave for, and how it is called with what is in a full workspace. */
export interface UseCaseLine {
  readonly asks: Action | readonly Action[];
  /** The use case that asks for it, being called first. */
  readonly through?: string;
  /** What it is called with after context and caller. */
  readonly with: (full: FullWorkspace) => readonly unknown[];
  /** Another way to call it. */
  readonly or?: (full: FullWorkspace) => readonly unknown[];
  /** It only reads. */
  readonly reads?: true;
  /** Failure that the workspace's own owner gets for this call; left out: it is done. */
  readonly owner?: string;
  /**
   * What somebody of another workspace gets: left out, a failure; `nothing`, an answer about a workspace that has none of
   * it; `own`, something of their own.
   */
  readonly foreign?: 'nothing' | 'own';
}

const query = readResponseQuery({});
const nothing = (): readonly unknown[] => [];
const wish = { channel: 'Mine now', version: 1, hidden: {}, opensAt: null, closesAt: null };

/** Every use case of the studio by its file: whom it serves, and that it serves nobody else ([S14] [S15] [S19]). */
export const useCases: Readonly<Record<string, UseCaseLine>> = {
  'workspaces/change-role.ts': { asks: 'manage-members', with: (a) => [{ user: a.member, role: 'viewer' }] },
  'workspaces/delete-workspace.ts': { asks: 'delete-workspace', with: (a) => [{ name: a.name }] },
  'workspaces/invite-member.ts': {
    asks: 'manage-members',
    with: () => [{ email: 'new@example.org', role: 'viewer' }],
    foreign: 'own',
  },
  'workspaces/list-activities.ts': { ...seen('view'), with: () => [{ before: null, limit: 100 }], foreign: 'own' },
  'workspaces/list-invitations.ts': { ...seen('manage-members'), with: nothing, foreign: 'own' },
  'workspaces/list-members.ts': { ...seen('view'), with: nothing, foreign: 'own' },
  'workspaces/remove-demo.ts': { asks: 'delete-workspace', with: nothing, owner: 'no-demo' },
  'workspaces/remove-member.ts': { asks: 'manage-members', with: (a) => [{ user: a.member }] },
  'workspaces/revoke-invitation.ts': { asks: 'manage-members', with: (a) => [a.invitation] },
  'workspaces/update-workspace.ts': {
    asks: 'manage-workspace',
    with: () => [{ name: 'Another', timeZone: 'UTC' }],
    foreign: 'own',
  },

  'questionnaires/add-quota.ts': {
    asks: 'publish',
    with: (a) => [{ questionnaire: a.questionnaire, expression: 'age < 30', limit: 900 }],
  },
  'questionnaires/archive-questionnaire.ts': {
    asks: 'edit-questionnaire',
    with: (a) => [{ id: a.questionnaire, archived: true }],
  },
  'questionnaires/change-link.ts': {
    asks: 'publish',
    with: (a) => [{ questionnaire: a.questionnaire, code: a.link, change: { paused: true } }],
    or: (a) => [{ questionnaire: a.questionnaire, code: a.link, change: { terms: wish } }],
  },
  'questionnaires/change-quota.ts': {
    asks: 'publish',
    with: (a) => [{ questionnaire: a.questionnaire, id: a.quota, limit: 800 }],
  },
  'questionnaires/create-questionnaire.ts': {
    asks: 'edit-questionnaire',
    with: () => [{ definition: { ...exampleDefinition(), code: 'not-out-yet' } }],
    foreign: 'own',
  },
  'questionnaires/delete-questionnaire.ts': { asks: 'edit-questionnaire', with: (a) => [{ id: a.draft }] },
  'questionnaires/export-ledger.ts': { ...seen('manage-incentives'), with: of('questionnaire') },
  'questionnaires/fill-pool.ts': {
    asks: 'manage-incentives',
    with: (a) => [{ questionnaire: a.questionnaire, text: 'one-more\n' }],
  },
  'questionnaires/list-questionnaires.ts': {
    ...seen('view'),
    with: () => [{ archived: false, search: '', page: 1 }],
    foreign: 'own',
  },
  'questionnaires/make-link.ts': {
    asks: 'publish',
    with: (a) => [{ questionnaire: a.questionnaire, wish, test: false }],
  },
  'questionnaires/publish-questionnaire.ts': {
    asks: 'publish',
    with: (a) => [{ draft: a.draft, revision: 1 }],
  },
  'questionnaires/read-definition.ts': {
    ...seen('view'),
    with: (a) => [{ id: a.questionnaire, version: 1 }],
    or: (a) => [{ id: a.draft, version: null }],
  },
  'questionnaires/read-fielding.ts': { ...seen('view'), with: nothing, foreign: 'own' },
  'questionnaires/read-frozen-codes.ts': {
    ...seen('view'),
    with: (a) => [{ id: a.questionnaire }],
    foreign: 'nothing',
  },
  'questionnaires/read-incentive.ts': { ...seen('view'), with: of('questionnaire') },
  'questionnaires/read-links.ts': { ...seen('view'), with: of('questionnaire'), foreign: 'nothing' },
  'questionnaires/read-publishing.ts': { ...seen('view'), with: of('questionnaire') },
  'questionnaires/read-questionnaire.ts': { ...seen('view'), with: (a) => [{ id: a.questionnaire }] },
  'questionnaires/read-quotas.ts': { ...seen('view'), with: of('questionnaire') },
  'questionnaires/read-versions.ts': { ...seen('view'), with: of('questionnaire'), foreign: 'nothing' },
  'questionnaires/remove-link.ts': {
    asks: 'publish',
    with: (a) => [{ questionnaire: a.questionnaire, code: a.test }],
  },
  'questionnaires/remove-quota.ts': {
    asks: 'publish',
    with: (a) => [{ questionnaire: a.questionnaire, id: a.quota }],
  },
  'questionnaires/save-draft.ts': {
    asks: 'edit-questionnaire',
    with: (a) => [{ id: a.draft, revision: 1, draft: markedDefinition('not-out-yet') }],
  },
  'questionnaires/set-incentive.ts': {
    asks: 'manage-incentives',
    with: (a) => [{ questionnaire: a.questionnaire, incentive: null }],
  },

  'responses/cancel-import.ts': { asks: 'import-responses', with: (a) => [a.queued] },
  'responses/change-import.ts': {
    asks: 'import-responses',
    with: (a) => [
      { id: a.mapped, changes: [{ do: 'whole', title: 'Mine', language: 'en', into: 'new', id: 'id', missing: [] }] },
    ],
  },
  'responses/discard-import.ts': { asks: 'import-responses', with: (a) => [a.mapped] },
  'responses/erase-responses.ts': {
    asks: 'erase-responses',
    with: (a) => [{ questionnaire: a.questionnaire, ids: [a.response] }],
  },
  'responses/export-responses.ts': {
    ...seen('export-responses'),
    with: (a) => [{ of: { questionnaire: a.questionnaire, filter: {} }, format: 'csv' }],
    or: (a) => [{ of: { link: a.link }, format: 'json' }],
  },
  'responses/find-response-home.ts': { ...seen('view-responses'), with: (a) => [a.response] },
  'responses/import-file.ts': {
    asks: 'import-responses',
    with: () => [{ name: 'mine.csv', bytes: new TextEncoder().encode('a;b\n1;2\n3;4\n5;6\n7;8\n') }],
    foreign: 'own',
  },
  'responses/import-table.ts': {
    asks: 'import-responses',
    // With the words of the full workspace's own file: what comes back are counts.
    with: ({ mapping, dataSet }) => {
      const csv = readCsv(dataFile);
      if (!csv.ok) throw new Error('the file is sound');
      return [{ raw: csv.value.raw, shape: shapeOf(csv.value.raw), mapping, replace: dataSet }];
    },
    foreign: 'own',
  },
  'responses/list-imports.ts': { ...seen('import-responses'), with: nothing, foreign: 'own' },
  'responses/note-response.ts': {
    asks: ['analyse', 'view-responses'],
    with: (a) => [{ questionnaire: a.questionnaire, response: a.response, note: 'Mine' }],
  },
  'responses/read-import.ts': { ...seen('import-responses'), with: (a) => [a.mapped] },
  'responses/read-live-counts.ts': { ...seen('view'), with: (a) => [a.questionnaire] },
  'responses/read-one-response.ts': {
    ...seen('view-responses'),
    with: (a) => [{ questionnaire: a.questionnaire, response: a.response, query }],
  },
  'responses/read-overview.ts': { ...seen('view'), with: nothing, foreign: 'own' },
  'responses/read-response-page.ts': {
    ...seen('view-responses'),
    with: (a) => [{ questionnaire: a.questionnaire, query, size: 10 }],
  },
  'responses/read-response-rows.ts': {
    ...seen('view-responses'),
    with: (a) => [{ questionnaire: a.questionnaire, ids: [a.response] }],
  },
  'responses/request-import.ts': { asks: 'import-responses', with: (a) => [a.mapped] },
  'responses/request-quality-check.ts': { asks: 'analyse', with: of('questionnaire') },
  'responses/rule-responses.ts': {
    asks: ['analyse', 'view-responses'],
    with: (a) => [{ questionnaire: a.questionnaire, which: { ids: [a.response] }, ruling: 'drop' }],
    or: (a) => [{ questionnaire: a.questionnaire, which: { filter: {} }, ruling: 'drop' }],
  },
  'responses/store-import.ts': {
    asks: 'import-responses',
    with: () => [{ name: 'mine.csv', bytes: dataFile }],
    foreign: 'own',
  },
  'responses/undo-ruling.ts': { asks: ['analyse', 'view-responses'], with: (a) => [{ batch: a.batch }] },

  'segmentation/cancel-segmentation.ts': { asks: 'analyse', with: (a) => [a.waiting] },
  'segmentation/change-segment.ts': {
    asks: 'analyse',
    with: (a) => [a.run, { code: 'a', name: 'Mine', colour: 1, note: '', seenName: '', seenColour: 1, seenNote: '' }],
  },
  'segmentation/compare-segmentations.ts': {
    ...seen('view'),
    through: 'readSegmentation',
    with: (a) => [{ first: a.run, second: a.run }],
  },
  'segmentation/count-segmentations.ts': { ...seen('view'), with: nothing, foreign: 'own' },
  'segmentation/delete-segmentation.ts': { asks: 'analyse', with: (a) => [a.run] },
  'segmentation/list-behind.ts': {
    ...seen('view-responses'),
    with: (a) => [{ id: a.run, query: { segment: 'a', variable: null, category: null }, page: 0 }],
  },
  'segmentation/list-segmentations.ts': {
    ...seen('view'),
    with: nothing,
    or: (a) => [{ questionnaire: a.questionnaire }],
    foreign: 'own',
  },
  'segmentation/read-choices.ts': {
    ...seen('analyse'),
    with: (a) => [{ questionnaire: a.questionnaire, filter: everyResponse }],
  },
  'segmentation/read-profile.ts': { ...seen('view'), with: (a) => [a.run] },
  'segmentation/read-quotes.ts': {
    ...seen('view-responses'),
    with: (a) => [{ id: a.run, segment: 'a' }],
    foreign: 'nothing',
  },
  'segmentation/read-newcomers.ts': { ...seen('view'), with: (a) => [a.run] },
  'segmentation/read-typing.ts': { ...seen('view'), with: (a) => [a.run] },
  'segmentation/read-segmentation.ts': { ...seen('view'), with: (a) => [a.run] },
  'segmentation/rename-segmentation.ts': { asks: 'analyse', with: (a) => [{ id: a.run, name: 'Mine' }] },
  'segmentation/repeat-segmentation.ts': { asks: 'analyse', with: (a) => [{ id: a.run }] },
  'segmentation/request-segmentation.ts': {
    asks: 'analyse',
    with: (a) => [{ questionnaire: a.questionnaire, options: { method: 'auto', k: { from: 2, to: 3 }, seed: 1 } }],
  },
  'segmentation/retry-segmentation.ts': { asks: 'analyse', with: (a) => [a.cancelled] },

  'personas/approve-persona.ts': {
    asks: 'edit-persona',
    with: (a) => [{ id: a.persona, revision: a.personaRevision }],
    // A new draft is under way.
    owner: 'changed',
  },
  'personas/cancel-draft.ts': { asks: 'edit-persona', with: (a) => [a.run], foreign: 'nothing' },
  'personas/count-personas.ts': { ...seen('view'), with: nothing, foreign: 'own' },
  'personas/edit-persona.ts': {
    asks: 'edit-persona',
    with: (a) => [{ id: a.persona, edits: [{ tag: 'rename', was: 'Zwetschgenmus lover', name: 'Mine' }] }],
  },
  'personas/export-persona.ts': {
    asks: 'view',
    with: (a) => [{ id: a.persona, format: 'md', locale: 'en', all: true }],
  },
  'personas/list-personas.ts': {
    ...seen('view'),
    with: () => [{ locale: 'en' }],
    or: (a) => [{ locale: 'en', segmentation: a.run }],
    foreign: 'own',
  },
  'personas/read-persona.ts': { ...seen('view'), with: (a) => [{ id: a.persona, locale: 'en' }] },
  'personas/request-draft.ts': { asks: 'edit-persona', with: (a) => [a.run] },

  'journeys/count-journey-maps.ts': { ...seen('view'), with: () => [{ today: '2026-12-04' }], foreign: 'own' },
  'journeys/create-map.ts': { asks: 'edit-journey', with: (a) => [{ persona: a.persona, model: 'study' }] },
  'journeys/delete-map.ts': { asks: 'edit-journey', with: (a) => [a.map] },
  'journeys/export-map.ts': {
    ...seen('view'),
    through: 'readMap',
    with: (a) => [{ id: a.map, format: 'md', locale: 'en' }],
    or: (a) => [{ id: a.map, format: 'json', locale: 'en' }],
  },
  'journeys/list-mappable.ts': { ...seen('edit-journey'), with: () => ['en'], foreign: 'own' },
  'journeys/list-maps.ts': { ...seen('view'), with: () => [{ locale: 'en', today: '2026-11-26' }], foreign: 'own' },
  'journeys/read-map.ts': { ...seen('view'), with: (a) => [{ id: a.map, locale: 'en' }] },
  'journeys/revoke-share.ts': { asks: 'edit-journey', with: (a) => [{ map: a.map, share: a.share }] },
  'journeys/save-map.ts': {
    asks: 'edit-journey',
    with: (a) => [{ map: a.map, revision: a.mapRevision, commands: [{ tag: 'set-name', name: 'Mine' }] }],
  },
  'journeys/set-task-state.ts': {
    asks: 'edit-journey',
    with: (a) => [{ map: a.map, card: 'todo1', state: 'done' }],
  },
  'journeys/share-map.ts': { asks: 'edit-journey', with: (a) => [a.map] },
};

function seen(asks: Action) {
  return { asks, reads: true } as const;
}

function of(name: 'questionnaire') {
  return (full: FullWorkspace): readonly unknown[] => [{ [name]: full[name] }];
}
