import type { Translate } from '#lib/i18n/translate.ts';
import type { KeyOf } from '../../../_ui/i18n/catalogues.ts';
import type { Standing } from './read-standing.ts';
import { enough } from './step-states.ts';

/** The finding at the top of the start page and what to do next, in one sentence each. */
export function standingWords(
  { overview, latest, personas, journeys }: Standing,
  workspace: string,
  t: Translate<KeyOf<'studio'>>,
): { readonly title: string; readonly lead: string } {
  if (overview.questionnaires.length === 0) return { title: t('home.empty.title'), lead: t('home.empty.lead') };
  if (overview.published === 0 && overview.complete === 0) return { title: workspace, lead: t('home.leadDrafts') };
  const title = latest
    ? t('home.titleSegments', { n: latest.segments.length, answers: latest.used ?? overview.complete })
    : t('home.title', { n: overview.complete });
  if (!latest) return { title, lead: t(overview.complete < enough ? 'home.leadFew' : 'home.leadReady', { n: enough }) };
  if (personas.stale > 0) return { title, lead: t('home.leadStale', { n: personas.stale }) };
  if (personas.draft > 0) return { title, lead: t('home.leadDecide', { n: personas.draft }) };
  if (personas.approved === 0) return { title, lead: t('home.leadDraft') };
  if (journeys.overdue > 0) return { title, lead: t('home.leadOverdue', { n: journeys.overdue }) };
  return { title, lead: t(journeys.maps === 0 ? 'home.leadDraw' : 'home.leadSettled') };
}
