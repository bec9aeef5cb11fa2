/**
 * Ids of things, each a type of its own, so that a questionnaire's id cannot be handed over as a workspace's.
 * All are UUIDs in lower case; an empty or malformed one never becomes an id ([S17]).
 */
export type Id<Name extends string> = string & { readonly __id: Name };

export type WorkspaceId = Id<'workspace'>;
export type UserId = Id<'user'>;
export type SessionId = Id<'session'>;
export type QuestionnaireId = Id<'questionnaire'>;
export type ResponseId = Id<'response'>;
export type IncentiveId = Id<'incentive'>;
export type QuotaId = Id<'quota'>;
export type SegmentationId = Id<'segmentation'>;
export type InvitationId = Id<'invitation'>;
export type ActivityId = Id<'activity'>;
export type ImportId = Id<'import'>;
export type PersonaId = Id<'persona'>;
export type JourneyMapId = Id<'journey-map'>;
export type JourneyShareId = Id<'journey-share'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The id written in `text`, or undefined when it is not one. */
export function parseId<Name extends string>(text: unknown): Id<Name> | undefined {
  if (typeof text !== 'string') return undefined;
  const lower = text.toLowerCase();
  return UUID.test(lower) ? (lower as Id<Name>) : undefined;
}

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits, so that ids sort by time of making.
 * @param now milliseconds since 1970
 * @param bytes at least 10 random bytes
 */
export function uuidv7<Name extends string>(now: number, bytes: Uint8Array): Id<Name> {
  const all = new Uint8Array(16);
  for (let i = 5, rest = now; i >= 0; i--, rest = Math.floor(rest / 256)) all[i] = rest % 256;
  all.set(bytes.subarray(0, 10), 6);
  all[6] = 0x70 | ((all[6] ?? 0) & 0x0f);
  all[8] = 0x80 | ((all[8] ?? 0) & 0x3f);
  return written(all);
}

/**
 * A UUIDv4: random throughout, for rows whose order of making nobody shall learn.
 * @param bytes at least 16 random bytes
 */
export function uuidv4<Name extends string>(bytes: Uint8Array): Id<Name> {
  const all = bytes.slice(0, 16);
  all[6] = 0x40 | ((all[6] ?? 0) & 0x0f);
  all[8] = 0x80 | ((all[8] ?? 0) & 0x3f);
  return written(all);
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function written<Name extends string>(bytes: Uint8Array): Id<Name> {
  let text = '';
  for (let i = 0; i < 16; i++) {
    text += pairs[bytes[i] ?? 0];
    if (i === 3 || i === 5 || i === 7 || i === 9) text += '-';
  }
  return text as Id<Name>;
}
