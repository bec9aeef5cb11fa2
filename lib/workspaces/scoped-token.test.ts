import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidv7, type WorkspaceId } from '#lib/ids.ts';
import { scopedToken, workspaceOfToken } from './scoped-token.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test('a token names its workspace, whatever the random bytes, and fits into an address as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 47 }), bytes(10), bytes(16), (now, id, random) => {
      const workspace: WorkspaceId = uuidv7(now, id);
      const token = scopedToken(workspace, random);
      expect(encodeURIComponent(token)).toBe(token);
      expect(workspaceOfToken(token)).toBe(workspace);
    }),
  );
});

test('[S17] what is not one of ours names nothing', () => {
  for (const text of ['', 'a', 'A'.repeat(42), 'A'.repeat(43), 'A'.repeat(44), '../../etc/passwd', '\u0000'.repeat(43)])
    expect(workspaceOfToken(text)).toBeUndefined();
});

test('[S17] any text of that length is taken for a workspace or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 43, maxLength: 43 }), (text) => {
      expect([undefined, expect.stringMatching(/^[0-9a-f-]{36}$/)]).toContainEqual(workspaceOfToken(text));
    }),
  );
});
