import type { Role } from './role.ts';

/** Everything that a use case may ask leave for, named by what is done. */
export type Action =
  | 'view'
  | 'view-responses'
  | 'analyse'
  | 'edit-questionnaire'
  | 'publish'
  | 'manage-incentives'
  | 'import-responses'
  | 'export-responses'
  | 'erase-responses'
  | 'edit-persona'
  | 'edit-journey'
  | 'manage-members'
  | 'manage-workspace'
  | 'delete-workspace';

const viewer: readonly Action[] = ['view'];
const analyst: readonly Action[] = [
  ...viewer,
  'view-responses',
  'analyse',
  'export-responses',
  'edit-persona',
  'edit-journey',
];
const editor: readonly Action[] = [
  ...analyst,
  'edit-questionnaire',
  'publish',
  'manage-incentives',
  'import-responses',
];
const owner: readonly Action[] = [
  ...editor,
  'erase-responses',
  'manage-members',
  'manage-workspace',
  'delete-workspace',
];

const allowed: Record<Role, ReadonlySet<Action>> = {
  viewer: new Set(viewer),
  analyst: new Set(analyst),
  editor: new Set(editor),
  owner: new Set(owner),
};

/** The one policy: whether a role may do a thing. Synchronous and pure, so that it cannot be true by accident ([S16]). */
export function can(role: Role, action: Action): boolean {
  return allowed[role].has(action);
}
