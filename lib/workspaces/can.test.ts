import { describe, expect, it } from 'vitest';
import { type Action, can } from './can.ts';
import { roles } from './role.ts';

describe('can', () => {
  it('gives each role all that the one below has, and more', () => {
    const all: Action[] = ['view', 'view-responses', 'analyse', 'publish', 'manage-members', 'delete-workspace'];
    const counts = roles.map((role) => all.filter((action) => can(role, action)).length);
    expect(counts).toEqual([6, 4, 3, 1]);
  });

  it('[S27] lets owners alone decide about members and the workspace', () => {
    for (const action of ['manage-members', 'manage-workspace', 'delete-workspace', 'erase-responses'] as const) {
      expect(roles.filter((role) => can(role, action))).toEqual(['owner']);
    }
  });

  it('[S18] keeps answers from viewers, who see findings only', () => {
    expect(can('viewer', 'view-responses')).toBe(false);
    expect(can('viewer', 'export-responses')).toBe(false);
  });

  it('[S16] answers with a boolean, not with a promise of one', () => {
    expect(can('viewer', 'publish')).toBe(false);
    expect(can('editor', 'publish')).toBe(true);
  });
});
