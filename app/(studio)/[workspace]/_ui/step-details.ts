import type { Translate } from '#lib/i18n/translate.ts';
import type { KeyOf } from '../../../_ui/i18n/catalogues.ts';
import type { Standing } from './read-standing.ts';
import type { StepKey } from './step-states.ts';

/** A few words under each step's name, for the rail and the start page: what there is, counted now. */
export function stepDetails(
  { overview, segmentations, latest, personas, journeys }: Standing,
  t: Translate<KeyOf<'studio'>>,
): Record<StepKey, string> {
  const people = personas.draft + personas.approved;
  return {
    questionnaires:
      overview.questionnaires.length === 0
        ? t('rail.questionnaires.none')
        : overview.published > 0
          ? t('rail.questionnaires.some', { n: overview.published })
          : t('rail.questionnaires.drafts', { n: overview.questionnaires.length }),
    responses:
      overview.published + overview.complete > 0
        ? t('rail.responses.some', { n: overview.complete })
        : t('rail.responses.none'),
    segmentation:
      segmentations.running > 0
        ? t('rail.segmentation.running')
        : latest
          ? t('rail.segmentation.found', { n: latest.segments.length })
          : t('rail.segmentation.none'),
    personas:
      people > 0 ? t('rail.personas.some', { n: people, approved: personas.approved }) : t('rail.personas.none'),
    journeys: journeys.maps > 0 ? t('rail.journeys.some', { n: journeys.maps }) : t('rail.journeys.none'),
  };
}
