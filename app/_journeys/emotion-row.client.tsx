'use client';

import { curvePaths } from '#lib/journeys/curve-paths.ts';
import { emotionCurve } from '#lib/journeys/emotion-curve.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import { IntervalDot } from '../_ui/interval-dot.tsx';
import { segmentClass } from '../_ui/segment-class.ts';
import { type EvidenceAddress, FactFigure } from './fact-figure.client.tsx';
import type { MapWords } from './use-map-words.client.ts';

export interface EmotionProps {
  readonly document: MapDocument;
  readonly told: ToldMap;
  readonly words: MapWords;
  readonly address: EvidenceAddress;
  readonly segment: number;
}

/**
 * The feeling from −2 to +2 over the stages, as wide as their columns: a line through the means in a band of their 95 %
 * intervals, broken where a stage was not measured. Each number opens its evidence.
 * @param pitch width of a column, px
 */
export function EmotionCurveChart({ pitch, ...props }: EmotionProps & { pitch: number }) {
  const { document, words, segment } = props;
  const middle = (at: number) => at * pitch + pitch / 2;
  const points = emotionCurve(document).map((point) => {
    const at = document.stages.findIndex(({ code }) => code === point.stage);
    return { ...point, at, x: middle(at) };
  });
  const width = document.stages.length * pitch;
  return (
    <>
      <p className="sr-only">{labelOf(props)}</p>
      <svg viewBox={`0 0 ${width} 190`} width="100%" className={`chart keep-colour block ${segmentClass(segment)}`}>
        <title>{words.t('curve.note')}</title>
        {[2, 1, -1, -2].map((value) => (
          <line key={value} x1="0" x2={width} y1={y(value)} y2={y(value)} className="grid-line" strokeDasharray="2 5" />
        ))}
        <line x1="0" x2={width} y1={y(0)} y2={y(0)} className="axis-line" />
        {curvePaths(points, middle, y).map(({ band, line }) => (
          <g key={line}>
            <path d={band} fill="var(--c)" fillOpacity=".2" />
            <path d={line} fill="none" stroke="var(--c)" strokeWidth="2.5" />
          </g>
        ))}
        {points.map((p) => (
          <g key={p.stage}>
            <line x1={p.x} x2={p.x} y1={y(p.high)} y2={y(p.low)} stroke="var(--ink)" strokeWidth="1.5" />
            <circle cx={p.x} cy={y(p.value)} r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
            <foreignObject
              x={p.x - pitch / 2 + 2}
              y={p.value >= 0 ? y(p.high) - 33 : y(p.low) + 9}
              width={pitch - 4}
              height="26"
            >
              <p className="whitespace-nowrap text-center text-sm leading-snug">
                <EmotionFigure {...props} stage={p.stage} />
              </p>
            </foreignObject>
          </g>
        ))}
      </svg>
    </>
  );
}

/** The feeling at one stage, for a phone: a dot on its scale. */
export function EmotionDot({ stage, ...props }: EmotionProps & { stage: string }) {
  const point = emotionCurve(props.document).find((each) => each.stage === stage);
  if (!point) return null;
  const { t } = props.words;
  return (
    <div className="grid gap-1">
      <p className="text-sm">
        <EmotionFigure {...props} stage={stage} />
      </p>
      <IntervalDot label={sayPoint(props, point)} one={point} from={-2} to={2} middle={0} segment={props.segment} />
      <p className="flex justify-between text-ink-3 text-xs" aria-hidden="true">
        <span>{t('curve.worst')}</span>
        <span>{t('curve.best')}</span>
      </p>
    </div>
  );
}

function EmotionFigure({ stage, document, told, words, address, segment }: EmotionProps & { stage: string }) {
  const point = emotionCurve(document).find((each) => each.stage === stage);
  const fact = point && told.facts[point.fact.id];
  if (!point || !fact) return null;
  const card = document.cards.find(({ saying }) => 'fact' in saying && saying.fact === point.fact.id);
  return (
    <>
      <FactFigure
        fact={point.fact}
        told={fact}
        statement={card ? words.card(card) : ''}
        words={words}
        address={address}
        segment={segment}
      >
        <span className="sr-only">{words.stage(stage).name}: </span>
        {fact.figure}
      </FactFigure>{' '}
      <span className="text-ink-3 text-xs">{words.t('fact.plain.base', { n: point.fact.n })}</span>
    </>
  );
}

type Point = ReturnType<typeof emotionCurve>[number];

function sayPoint({ words }: Pick<EmotionProps, 'words'>, point: Point): string {
  const { t, format } = words;
  return t('curve.point', {
    stage: words.stage(point.stage).name,
    value: format.signed(point.value),
    low: format.signed(point.low),
    high: format.signed(point.high),
    n: point.fact.n,
  });
}

function labelOf(props: EmotionProps): string {
  const points = emotionCurve(props.document).map((point) => sayPoint(props, point));
  return props.words.t('curve.label', { points: points.join('; ') });
}

function y(value: number): number {
  return 97 - value * 37.5;
}
