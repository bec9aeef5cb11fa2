import type { Locale } from '#lib/i18n/locale.ts';
import type accountEnglish from '#lib/i18n/messages/account/en.json';
import type analysisEnglish from '#lib/i18n/messages/analysis/en.json';
import type fieldingEnglish from '#lib/i18n/messages/fielding/en.json';
import type importEnglish from '#lib/i18n/messages/import/en.json';
import type journeysEnglish from '#lib/i18n/messages/journeys/en.json';
import type personasEnglish from '#lib/i18n/messages/personas/en.json';
import type questionnairesEnglish from '#lib/i18n/messages/questionnaires/en.json';
import type responsesEnglish from '#lib/i18n/messages/responses/en.json';
import type segmentationEnglish from '#lib/i18n/messages/segmentation/en.json';
import type studioEnglish from '#lib/i18n/messages/studio/en.json';
import type uiEnglish from '#lib/i18n/messages/ui/en.json';
import type kitEnglish from '#lib/i18n/messages/ui-kit/en.json';
import type { Messages } from '#lib/i18n/translate.ts';

/** The areas of text and their keys; the English file of an area says which keys it has. */
export type Catalogues = {
  ui: typeof uiEnglish;
  'ui-kit': typeof kitEnglish;
  account: typeof accountEnglish;
  studio: typeof studioEnglish;
  analysis: typeof analysisEnglish;
  questionnaires: typeof questionnairesEnglish;
  fielding: typeof fieldingEnglish;
  responses: typeof responsesEnglish;
  import: typeof importEnglish;
  segmentation: typeof segmentationEnglish;
  personas: typeof personasEnglish;
  journeys: typeof journeysEnglish;
};

export type Area = keyof Catalogues;

export type KeyOf<A extends Area> = keyof Catalogues[A] & string;

/** Loads the messages of one area in one language; each is its own small chunk on the server. */
export async function loadMessages(area: Area, locale: Locale): Promise<Messages> {
  return (await loaders[area](locale)).default;
}

type Loader = (locale: Locale) => Promise<{ default: Messages }>;

const loaders: Record<Area, Loader> = {
  ui: (locale) => import(`../../../lib/i18n/messages/ui/${locale}.json`),
  'ui-kit': (locale) => import(`../../../lib/i18n/messages/ui-kit/${locale}.json`),
  account: (locale) => import(`../../../lib/i18n/messages/account/${locale}.json`),
  studio: (locale) => import(`../../../lib/i18n/messages/studio/${locale}.json`),
  analysis: (locale) => import(`../../../lib/i18n/messages/analysis/${locale}.json`),
  questionnaires: (locale) => import(`../../../lib/i18n/messages/questionnaires/${locale}.json`),
  fielding: (locale) => import(`../../../lib/i18n/messages/fielding/${locale}.json`),
  responses: (locale) => import(`../../../lib/i18n/messages/responses/${locale}.json`),
  import: (locale) => import(`../../../lib/i18n/messages/import/${locale}.json`),
  segmentation: (locale) => import(`../../../lib/i18n/messages/segmentation/${locale}.json`),
  personas: (locale) => import(`../../../lib/i18n/messages/personas/${locale}.json`),
  journeys: (locale) => import(`../../../lib/i18n/messages/journeys/${locale}.json`),
};
