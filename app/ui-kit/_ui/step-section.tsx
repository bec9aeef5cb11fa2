import { Section } from '../../_ui/section.tsx';
import { type Step, type StepState, Steps } from '../../_ui/steps.tsx';
import type { KitText } from './kit-text.ts';

/** The rail's five steps: in the middle of a study, and before anything is there. */
export function StepSection({ t }: { t: KitText }) {
  const names = [
    t('steps.questionnaire'),
    t('steps.responses'),
    t('steps.segments'),
    t('steps.personas'),
    t('steps.journeys'),
  ];
  const words: Record<StepState, string> = {
    done: t('steps.done'),
    live: t('steps.live'),
    'needs-you': t('steps.needsYou'),
    now: t('steps.now'),
    later: t('steps.later'),
  };
  const rail = (kind: string, states: readonly [StepState, string][], open: boolean): Step[] =>
    states.map(([state, detail], at) => ({
      key: `${kind}${at}`,
      name: names[at] ?? '',
      state,
      stateWord: words[state],
      detail,
      ...((open || state === 'now') && { href: '#steps' }),
      current: open && at === 2,
    }));
  return (
    <Section id="steps" title={t('steps')} aside={t('steps.aside')}>
      <div className="grid gap-8 lg:grid-cols-[15rem_15rem]">
        <Steps
          label={t('steps.label')}
          steps={rail(
            'middle',
            [
              ['done', t('steps.version')],
              ['live', t('steps.kept')],
              ['done', t('steps.named')],
              ['needs-you', t('steps.approved')],
              ['live', t('steps.map')],
            ],
            true,
          )}
        />
        <Steps
          label={t('steps.beginLabel')}
          steps={rail(
            'begin',
            [
              ['now', t('steps.start')],
              ['later', t('steps.afterPublish')],
              ['later', t('steps.from200')],
              ['later', t('steps.oneEach')],
              ['later', t('steps.onePersona')],
            ],
            false,
          )}
        />
      </div>
    </Section>
  );
}
