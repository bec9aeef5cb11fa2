/** What the owner of an action is called: a member by name, one who left as such; undefined when there is none. */
export function ownerName(
  owner: string | null,
  members: ReadonlyMap<string, string>,
  gone: string,
): string | undefined {
  if (owner === null) return undefined;
  return members.get(owner) ?? (/^[0-9a-f]{8}-/.test(owner) ? gone : owner);
}
