import { parseId, type WorkspaceId } from '#lib/ids.ts';

/**
 * A secret for an address that leads into one workspace without sign-in: its id and 16 random bytes, 43 letters. It names
 * its workspace, so that the secret is looked up behind that workspace's fence; only its hash is ever kept.
 * @param random at least 16 random bytes
 */
export function scopedToken(workspace: WorkspaceId, random: Uint8Array): string {
  const hex = workspace.replaceAll('-', '');
  const bytes = Array.from({ length: 16 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
  const text = btoa(String.fromCharCode(...bytes, ...random.slice(0, 16)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The workspace that a token names, or undefined when it cannot be one of ours. Says nothing about whether it opens anything. */
export function workspaceOfToken(token: string): WorkspaceId | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  const binary = atob(`${token.replaceAll('-', '+').replaceAll('_', '/')}=`);
  const hex = Array.from(binary.slice(0, 16), (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return parseId<'workspace'>(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
