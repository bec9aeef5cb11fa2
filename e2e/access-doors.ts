/** What a door needs to know of the data behind it. */
export interface Behind {
  readonly questionnaire: string;
  readonly link: string;
  readonly response: string;
  readonly brought: string;
  readonly analysis: string;
  readonly persona: string;
  readonly map: string;
  readonly share: string;
  readonly invitation: string;
}

export type Who = 'nobody' | 'viewer' | 'analyst' | 'editor' | 'owner' | 'stranger';

export interface Door {
  /** Below the workspace when it begins without a slash. */
  readonly at: (behind: Behind) => string;
  /** Status by who asks, where it is not the usual one: 307 to nobody, 200 to members, 404 to everybody else. */
  readonly but?: Partial<Record<Who, number>>;
  /** What a workspace of their own answers a stranger who asks it for these ids; 404 unless said ([S15]). */
  readonly elsewhere?: number;
  /** Where viewers are told that they may not read it: no words of respondents, and no status of its own. */
  readonly hidesWords?: true;
}

const everybody = { nobody: 200, stranger: 200 };
const editors = { viewer: 404, analyst: 404 };
/** Sends whoever is signed in on, and whoever is not to sign in. */
const sendsOn = { nobody: 307, viewer: 307, analyst: 307, editor: 307, owner: 307, stranger: 307 };
const lost = { nobody: 404, viewer: 404, analyst: 404, editor: 404, owner: 404, stranger: 404 };
/** It knows no GET. */
const notRead = { nobody: 405, viewer: 405, analyst: 405, editor: 405, owner: 405, stranger: 405 };

const studio = '(studio)/[workspace]';
const one = `${studio}/questionnaires/[questionnaire]`;
const list = { elsewhere: 200 };

/** Every page and route under `app/`, and who may open it. A door that is not here fails the test. */
export const doors: Readonly<Record<string, Door>> = {
  '(account)/page.tsx': { at: () => '/', but: sendsOn },
  '(account)/account/page.tsx': { at: () => '/account', but: { stranger: 200 } },
  '(account)/workspaces/page.tsx': { at: () => '/workspaces', but: { stranger: 200 } },
  '(account)/invitation/[token]/page.tsx': { at: (a) => a.invitation, but: everybody },
  '(account)/password/forgotten/page.tsx': { at: () => '/password/forgotten', but: everybody },
  '(account)/password/reset/page.tsx': { at: () => '/password/reset?token=none', but: everybody },
  '(account)/sign-in/page.tsx': { at: () => '/sign-in', but: { ...sendsOn, nobody: 200 } },
  'api/auth/oidc/route.ts': { at: () => '/api/auth/oidc', but: lost },
  'api/auth/oidc/callback/route.ts': { at: () => '/api/auth/oidc/callback?code=1&state=1', but: lost },
  'api/import/[workspace]/route.ts': { at: () => '/api/import/my-workspace', but: notRead },
  'share/[token]/page.tsx': { at: (a) => a.share, but: everybody },
  'ui-kit/page.tsx': { at: () => '/ui-kit', but: everybody },

  [`${studio}/page.tsx`]: { at: () => '', ...list },
  [`${studio}/activity/page.tsx`]: { at: () => 'activity', ...list },
  [`${studio}/members/page.tsx`]: { at: () => 'members', ...list },
  [`${studio}/settings/page.tsx`]: { at: () => 'settings', ...list },

  [`${studio}/questionnaires/page.tsx`]: { at: () => 'questionnaires', ...list },
  [`${studio}/questionnaires/new/page.tsx`]: { at: () => 'questionnaires/new', but: editors, ...list },
  [`${one}/page.tsx`]: { at: of('') },
  [`${one}/draft/route.ts`]: { at: of('/draft'), but: notRead, elsewhere: 405 },
  [`${one}/export/route.ts`]: { at: of('/export') },
  [`${one}/preview/route.ts`]: { at: of('/preview') },
  [`${one}/publish/page.tsx`]: { at: of('/publish') },
  [`${one}/quotas/page.tsx`]: { at: of('/quotas') },
  [`${one}/versions/page.tsx`]: { at: of('/versions') },
  [`${one}/incentive/page.tsx`]: { at: of('/incentive') },
  [`${one}/incentive/ledger/route.ts`]: { at: of('/incentive/ledger'), but: editors },
  [`${one}/links/page.tsx`]: { at: of('/links') },
  [`${one}/links/new/page.tsx`]: { at: of('/links/new'), but: editors },
  [`${one}/links/[link]/page.tsx`]: { at: (a) => `questionnaires/${a.questionnaire}/links/${a.link}` },
  [`${one}/links/[link]/qr/route.ts`]: { at: (a) => `questionnaires/${a.questionnaire}/links/${a.link}/qr` },

  [`${studio}/responses/page.tsx`]: { at: (a) => `responses?questionnaire=${a.questionnaire}`, hidesWords: true },
  [`${studio}/responses/[response]/page.tsx`]: {
    at: (a) => `responses/${a.response}?questionnaire=${a.questionnaire}`,
    hidesWords: true,
  },
  [`${studio}/responses/export/route.ts`]: {
    at: (a) => `responses/export?questionnaire=${a.questionnaire}&format=csv`,
    but: { viewer: 403 },
  },
  [`${studio}/responses/import/page.tsx`]: { at: () => 'responses/import', ...list },
  [`${studio}/responses/import/[import]/page.tsx`]: {
    at: (a) => `responses/import/${a.brought}`,
    but: { viewer: 307, analyst: 307 },
  },
  [`${studio}/responses/import/[import]/codebook/route.ts`]: {
    at: (a) => `responses/import/${a.brought}/codebook`,
    but: editors,
  },

  [`${studio}/segmentation/page.tsx`]: { at: () => 'segmentation', ...list },
  [`${studio}/segmentation/compare/page.tsx`]: {
    at: (a) => `segmentation/compare?a=${a.analysis}&b=${a.analysis}`,
    ...list,
  },
  [`${studio}/segmentation/new/page.tsx`]: {
    at: (a) => `segmentation/new?questionnaire=${a.questionnaire}`,
    hidesWords: true,
  },
  [`${studio}/segmentation/[id]/page.tsx`]: { at: (a) => `segmentation/${a.analysis}` },
  [`${studio}/segmentation/[id]/export/route.ts`]: { at: (a) => `segmentation/${a.analysis}/export?format=json` },
  [`${studio}/segmentation/[id]/responses/page.tsx`]: {
    at: (a) => `segmentation/${a.analysis}/responses?segment=a`,
    hidesWords: true,
  },

  [`${studio}/personas/page.tsx`]: { at: () => 'personas', ...list },
  [`${studio}/personas/picture/route.ts`]: { at: () => 'personas/picture?style=notionists&seed=a&colour=1', ...list },
  [`${studio}/personas/[persona]/page.tsx`]: { at: (a) => `personas/${a.persona}` },
  [`${studio}/personas/[persona]/export/route.ts`]: { at: (a) => `personas/${a.persona}/export?format=json` },

  [`${studio}/journeys/page.tsx`]: { at: () => 'journeys', ...list },
  [`${studio}/journeys/new/page.tsx`]: {
    at: (a) => `journeys/new?persona=${a.persona}`,
    but: { viewer: 404 },
    ...list,
  },
  [`${studio}/journeys/[map]/page.tsx`]: { at: (a) => `journeys/${a.map}` },
  [`${studio}/journeys/[map]/export/route.ts`]: { at: (a) => `journeys/${a.map}/export?format=md` },
};

/** The status that the table expects. */
export function expectedStatus({ but }: Door, who: Who): number {
  return but?.[who] ?? { nobody: 307, stranger: 404, viewer: 200, analyst: 200, editor: 200, owner: 200 }[who];
}

function of(path: string) {
  return ({ questionnaire }: Behind) => `questionnaires/${questionnaire}${path}`;
}
