/** The lanes of a journey map, all optional and reorderable; `context` says who sets out. */
export const lanes = [
  'context',
  'goal',
  'actions',
  'questions',
  'touchpoints',
  'emotion',
  'expectation',
  'barriers',
  'delights',
  'content',
  'kpi',
  'quotes',
  'opportunities',
  'tasks',
  'backstage',
] as const;
export type Lane = (typeof lanes)[number];

/** Where a card comes from: counted answers, an answer verbatim, a judgement on facts, or nobody asked yet. */
export const cardKinds = ['measured', 'quoted', 'judged', 'assumed'] as const;
export type CardKind = (typeof cardKinds)[number];
