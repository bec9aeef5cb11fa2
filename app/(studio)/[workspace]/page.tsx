import type { Metadata } from 'next';
import { Fragment } from 'react';
import { formatter } from '#lib/i18n/format.ts';
import { processContext } from '#server/process-context.ts';
import { requireCaller } from '../../_door/require-caller.ts';
import { getLocale } from '../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';
import { PageHead } from '../../_ui/page-head.tsx';
import { LiveRefresh } from './_ui/live-refresh.client.tsx';
import { QuestionnaireList } from './_ui/questionnaire-list.tsx';
import { readStanding } from './_ui/read-standing.ts';
import { ResponseCounts } from './_ui/response-counts.tsx';
import { Stage } from './_ui/stage.tsx';
import { stepKeys, stepStates } from './_ui/step-states.ts';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await requireCaller((await props.params).workspace)).name };
}

/** The start of a workspace: the five steps and where each stands, counted now. */
export default async function StudioHomePage(props: Props) {
  const { caller, name, slug } = await requireCaller((await props.params).workspace);
  const t = await getTranslate('studio');
  const standing = await readStanding(caller);
  const { overview, segmentations } = standing;
  const states = stepStates(standing);
  const begun = overview.questionnaires.length > 0;
  const link = overview.questionnaires.find((one) => one.complete > 0)?.links[0];
  const today = overview.days.at(-1)?.complete ?? 0;
  const details = {
    questionnaires: begun
      ? t('home.questionnaires.count', { n: overview.questionnaires.length, published: overview.published })
      : t('rail.questionnaires.none'),
    responses: overview.published > 0 ? t('home.responses.today', { n: today }) : t('rail.responses.none'),
    segmentation:
      segmentations.done > 0 ? t('rail.segmentation.some', { n: segmentations.done }) : t('rail.segmentation.none'),
    personas: t('rail.personas.none'),
    journeys: t('rail.journeys.none'),
  };
  const bodies = {
    questionnaires: begun ? (
      <QuestionnaireList questionnaires={overview.questionnaires} />
    ) : (
      <Command words={t('home.questionnaires.empty')} lines={['npm run segue -- publish questionnaire.json']} />
    ),
    responses: overview.published > 0 ? <ResponseCounts overview={overview} /> : <p>{t('home.responses.empty')}</p>,
    segmentation:
      overview.complete > 0 && link !== undefined ? (
        <Command
          words={t('home.segmentation.how')}
          lines={[
            `npm run -s segue -- responses ${link} --workspace ${slug} --out answers.csv`,
            'npm run -s segue -- analyse answers.csv --out report',
          ]}
        />
      ) : (
        <p>{t('home.segmentation.empty')}</p>
      ),
    personas: <p>{t('home.personas.empty')}</p>,
    journeys: <p>{t('home.journeys.empty')}</p>,
  };
  const date = formatter(await getLocale()).date(processContext().now().getTime());
  return (
    <>
      <PageHead
        crumb={t('home.crumb', { workspace: name, date })}
        title={
          overview.published > 0 ? t('home.title', { n: overview.complete }) : begun ? name : t('home.empty.title')
        }
        lead={
          overview.published > 0
            ? t(overview.complete < enough ? 'home.leadFew' : 'home.leadEnough', { n: enough })
            : begun
              ? t('home.leadDrafts')
              : t('home.empty.lead')
        }
      />
      {overview.published > 0 && <LiveRefresh />}
      <ol className="border-ink border-t" aria-label={t('home.steps')}>
        {stepKeys.map((key, at) => (
          <Stage
            key={key}
            id={key}
            number={at + 1}
            state={states[key]}
            name={t(`step.${key}`)}
            detail={details[key]}
            last={at === stepKeys.length - 1}
          >
            {bodies[key]}
          </Stage>
        ))}
      </ol>
    </>
  );
}

/** From how many complete responses on segments are worth looking for; fewer seldom come out the same twice. */
const enough = 200;

function Command({ words, lines }: { words: string; lines: readonly string[] }) {
  return (
    <div className="grid gap-3">
      <p>{words}</p>
      <code className="block overflow-x-auto rounded-md bg-sunken px-3 py-2 font-mono text-ink text-sm" translate="no">
        {lines.map((line) => (
          <span key={line} className="block">
            {line.split(' ').map((word, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the words of a command stay in their order
              <Fragment key={at}>
                <span className="whitespace-nowrap">{word}</span>{' '}
              </Fragment>
            ))}
          </span>
        ))}
      </code>
    </div>
  );
}
