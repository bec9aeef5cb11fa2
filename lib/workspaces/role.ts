/** What somebody is in a workspace, from most to least. */
export const roles = ['owner', 'editor', 'analyst', 'viewer'] as const;
export type Role = (typeof roles)[number];
