import Link from 'next/link';
import { can } from '#lib/workspaces/can.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { HomeJourneys } from './home-journeys.tsx';
import { HomePersonas } from './home-personas.tsx';
import { HomeQuestionnaires } from './home-questionnaires.tsx';
import { HomeSegments } from './home-segments.tsx';
import { nextStep } from './next-step.ts';
import type { Standing } from './read-standing.ts';
import { ResponseCounts } from './response-counts.tsx';
import { Stage } from './stage.tsx';
import { stepDetails } from './step-details.ts';
import { type StepKey, stepKeys, stepStates } from './step-states.ts';

/** The five steps of a workspace: where each stands, what there is, and the way on; one of them is put forward. */
export async function HomeSteps({ inside, standing }: { inside: Inside; standing: Standing }) {
  const t = await getTranslate('studio');
  const { slug, caller } = inside;
  const states = stepStates(standing);
  const details = stepDetails(standing, t);
  const next = nextStep(standing);
  const answered = standing.overview.complete > 0 || standing.overview.published > 0;
  const bodies = {
    questionnaires: <HomeQuestionnaires inside={inside} overview={standing.overview} />,
    responses: answered ? (
      <ResponseCounts overview={standing.overview} />
    ) : (
      <p>
        {t('home.responses.empty')}{' '}
        {can(caller.role, 'import-responses') && (
          <Link href={`/${slug}/responses/import`}>{t('home.responses.bring')}</Link>
        )}
      </p>
    ),
    segmentation: <HomeSegments slug={slug} standing={standing} />,
    personas: <HomePersonas slug={slug} caller={caller} />,
    journeys: <HomeJourneys inside={inside} standing={standing} />,
  };
  return (
    <ol className="border-ink border-t" aria-label={t('home.steps')}>
      {stepKeys.map((key, at) => {
        const way = wayOn(key, standing);
        const open = states[key] !== 'later' && can(caller.role, way.needs);
        return (
          <Stage
            key={key}
            id={key}
            number={at + 1}
            state={states[key]}
            name={t(`step.${key}`)}
            detail={details[key]}
            last={at === stepKeys.length - 1}
            {...(open && {
              action: (
                <LinkButton href={`/${slug}/${way.path}`} {...(key === next && { kind: 'primary' as const })}>
                  {t(`home.action.${way.word}`)}
                </LinkButton>
              ),
            })}
          >
            {bodies[key]}
          </Stage>
        );
      })}
    </ol>
  );
}

/** Where a step leads from here, in which word, and what its reader must be allowed to do. */
function wayOn(key: StepKey, { overview, segmentations, latest, personas, journeys }: Standing) {
  switch (key) {
    case 'questionnaires':
      return overview.questionnaires.length > 0
        ? ({ path: 'questionnaires', word: 'questionnaires', needs: 'view' } as const)
        : ({ path: 'questionnaires/new', word: 'goal', needs: 'edit-questionnaire' } as const);
    case 'responses':
      return { path: 'responses', word: 'responses', needs: 'view' } as const;
    case 'segmentation':
      return latest
        ? ({ path: `segmentation/${latest.id}`, word: 'segments', needs: 'view' } as const)
        : segmentations.running > 0
          ? ({ path: 'segmentation', word: 'segments', needs: 'view' } as const)
          : ({ path: 'segmentation/new', word: 'find', needs: 'analyse' } as const);
    case 'personas':
      return personas.draft + personas.approved > 0
        ? ({ path: 'personas', word: personas.draft > 0 ? 'decide' : 'personas', needs: 'view' } as const)
        : ({ path: 'personas', word: 'draft', needs: 'edit-persona' } as const);
    case 'journeys':
      return journeys.maps > 0
        ? ({ path: 'journeys', word: 'journeys', needs: 'view' } as const)
        : ({ path: 'journeys', word: 'draw', needs: 'edit-journey' } as const);
  }
}
