import type { Seeded } from './seed.ts';

/** A page of the studio to measure: what it is called in the figures, and its path inside the workspace. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: (seeded: Seeded) => string;
  /** Milliseconds that it may take at 100,000 responses, where the design names a bar. */
  readonly bar?: number;
}

/** Every page, step by step. A new page of the studio is a line here. */
export const measuredPages: readonly MeasuredPage[] = [
  { name: 'home', path: () => '' },
  { name: 'activity', path: () => '/activity' },
  { name: 'members', path: () => '/members' },
  { name: 'settings', path: () => '/settings' },
  { name: 'questionnaires', path: () => '/questionnaires' },
  { name: 'a new questionnaire', path: () => '/questionnaires/new' },
  { name: 'questionnaire editor', path: ({ written }) => `/questionnaires/${written}` },
  { name: 'questionnaire versions', path: ({ written }) => `/questionnaires/${written}/versions` },
  { name: 'publishing', path: ({ written }) => `/questionnaires/${written}/publish` },
  { name: 'links', path: ({ written }) => `/questionnaires/${written}/links` },
  { name: 'incentive', path: ({ written }) => `/questionnaires/${written}/incentive` },
  { name: 'quotas', path: ({ written }) => `/questionnaires/${written}/quotas` },
  { name: 'responses, counts', path: () => '/responses' },
  { name: 'responses of one questionnaire', path: ({ questionnaire }) => `/responses?questionnaire=${questionnaire}` },
  { name: 'one response', path: ({ response }) => `/responses/${response}` },
  { name: 'import', path: () => '/responses/import' },
  { name: 'segmentations', path: () => '/segmentation' },
  { name: 'a new segmentation', path: ({ questionnaire }) => `/segmentation/new?questionnaire=${questionnaire}` },
  { name: 'profile of a segmentation', path: ({ segmentation }) => `/segmentation/${segmentation}`, bar: 200 },
  {
    name: 'responses behind a number',
    path: ({ segmentation, segment }) => `/segmentation/${segmentation}/responses?segment=${segment}`,
  },
  { name: 'personas', path: () => '/personas' },
  { name: 'one persona', path: ({ persona }) => `/personas/${persona}` },
  { name: 'journeys', path: () => '/journeys' },
  { name: 'one journey map', path: ({ map }) => `/journeys/${map}` },
];
