import { findSharedMap } from '#db/queries/journeys/find-shared-map.ts';
import { inScope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import { sharedDocument } from '#lib/journeys/shared-document.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import { workspaceOfToken } from '#lib/workspaces/scoped-token.ts';
import { tokenHash } from '../auth/token-hash.ts';
import type { Context } from '../context.ts';
import { readMap } from './read-map.ts';

/** A map as a stranger with its link sees it: what is drawn, and nobody's ids. */
export interface SharedMap {
  readonly document: MapDocument;
  readonly told: ToldMap;
  readonly persona: string;
  readonly segment: { readonly code: string; readonly name: string | null; readonly colour: number };
  /** Made to show what Segue does: its respondents may be simulated. */
  readonly demo: boolean;
  /** The day it is where the team works, as 2026-12-04: by it actions are late. */
  readonly today: string;
}

/**
 * What a share link opens, without sign-in; undefined for one that is unknown, revoked or malformed, all alike. The token
 * names its workspace, and the map is read inside that fence as a viewer would read it ([S14] [S39]).
 */
export async function openShare(context: Context, token: string, locale: Locale): Promise<SharedMap | undefined> {
  const workspace = workspaceOfToken(token);
  if (!workspace) return undefined;
  const hash = tokenHash('journey-share', token);
  const share = await inScope(context.connection, { workspace }, (db) => findSharedMap(db, { workspace }, hash));
  if (!share) return undefined;
  const map = await readMap(context, { workspace, role: 'viewer', user: null }, { id: share.map, locale });
  if (!map.ok || map.value.document.state !== 'ready') return undefined;
  const { told, persona, segment, members } = map.value;
  const document = sharedDocument(map.value.document, new Map(members.map(({ id, name }) => [id, name])));
  const shown = new Set(document.cards.map(({ id }) => id));
  // Told is what is drawn and no more: the words of a lane that is closed would go out with the page unseen.
  const cards = Object.entries(told.cards).filter(([id]) => shown.has(id));
  const facts = Object.entries(told.facts)
    .filter(([id]) => Object.hasOwn(document.facts, id))
    .map(([id, fact]) => [id, { ...fact, query: null, response: null }]);
  return {
    document,
    told: { cards: Object.fromEntries(cards), facts: Object.fromEntries(facts) },
    persona: persona.name,
    segment,
    demo: share.demo,
    today: new Intl.DateTimeFormat('sv', { timeZone: share.timeZone }).format(context.now()),
  };
}
