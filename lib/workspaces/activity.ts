/**
 * What can be done in a workspace and is worth telling afterwards: on the start page, and to an owner who looks it up.
 * Each is said as the message `activity.<action>` of the studio catalogue, with the parameters `who` and `name`.
 */
export const activityActions = [
  'workspace-changed',
  'member-invited',
  'member-joined',
  'member-role-changed',
  'member-removed',
  'questionnaire-created',
  'questionnaire-published',
  'questionnaire-archived',
  'questionnaire-deleted',
  'link-changed',
  'incentive-changed',
  'quota-changed',
  'responses-imported',
  'responses-exported',
  'response-erased',
  'response-ruled',
  'segmentation-requested',
  'segmentation-done',
  'segmentation-deleted',
  'segment-changed',
  'personas-drafted',
  'persona-changed',
  'persona-approved',
  'persona-exported',
  'journey-created',
  'journey-changed',
  'journey-shared',
  'journey-share-revoked',
  'journey-deleted',
] as const;
export type ActivityAction = (typeof activityActions)[number];
