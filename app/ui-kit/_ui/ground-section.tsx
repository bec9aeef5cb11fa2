import { Feeling } from '../../_ui/feeling.tsx';
import { Section } from '../../_ui/section.tsx';
import { SegmentMark } from '../../_ui/segment-mark.tsx';
import type { KitText } from './kit-text.ts';
import { State } from './state.tsx';

/** Colours by name and the two voices of type. */
export function GroundSection({ t }: { t: KitText }) {
  const feelings: [number, string][] = [
    [-2, t('ground.awful')],
    [-1, t('ground.poor')],
    [0, t('ground.neither')],
    [1, t('ground.good')],
    [2, t('ground.great')],
  ];
  return (
    <Section id="ground" title={t('ground')} aside={t('ground.aside')}>
      <div className="grid gap-8 lg:grid-cols-2">
        <State name={t('ground.surfaces')}>
          <Swatches names={['paper', 'surface', 'sunken', 'line', 'line-strong']} />
        </State>
        <State name={t('ground.text')}>
          <Swatches names={['ink', 'ink-2', 'ink-3', 'accent', 'accent-soft']} />
        </State>
        <State name={t('ground.states')}>
          <Swatches names={['ok', 'ok-soft', 'warn', 'warn-soft', 'bad', 'bad-soft']} />
        </State>
        <State name={t('ground.feelings')}>
          <ul className="flex flex-wrap gap-x-4 gap-y-2">
            {feelings.map(([value, word]) => (
              <li key={value}>
                <Feeling value={value} word={word} />
              </li>
            ))}
          </ul>
        </State>
        <State name={t('ground.segments')}>
          <div className="flex flex-wrap gap-2">
            {Array.from({ length: 10 }, (_, at) => at + 1).map((number) => (
              <SegmentMark key={number} number={number} />
            ))}
          </div>
        </State>
        <State name={t('ground.type')}>
          <p className="font-serif text-2xl leading-tight">{t('ground.said')}</p>
          <p className="mt-3 max-w-(--measure)">{t('ground.worked')}</p>
        </State>
      </div>
    </Section>
  );
}

function Swatches({ names }: { names: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-3">
      {names.map((name) => (
        <li key={name} className="grid w-16 gap-1">
          <svg aria-hidden="true" className="keep-colour h-10 w-full rounded-md">
            <rect
              x=".5"
              y=".5"
              width="63"
              height="39"
              rx="6"
              fill={`var(--${name})`}
              stroke="var(--line-strong)"
              strokeOpacity=".6"
            />
          </svg>
          <code className="break-words font-mono text-ink-3 text-xs leading-tight">{name}</code>
        </li>
      ))}
    </ul>
  );
}
