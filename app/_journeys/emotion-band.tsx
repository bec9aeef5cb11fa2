import { curvePaths } from '#lib/journeys/curve-paths.ts';
import type { Interval } from '../_ui/interval.ts';
import { IntervalDot } from '../_ui/interval-dot.tsx';
import { segmentClass } from '../_ui/segment-class.ts';

export type EmotionStage = Interval & {
  key: string;
  name: string;
  /** The value as written, such as "+0.9". */
  text: string;
  /** Its base, such as "n = 287". */
  base: string;
};

/**
 * Feeling from −2 to +2 over the stages of a path: a curve through the means in a band of their intervals. On a phone
 * the stages stand under each other, each on the same scale, instead of scrolling sideways. `label` says all in words.
 */
export function EmotionBand(props: {
  label: string;
  stages: readonly EmotionStage[];
  segment: number;
  /** What the ends of the scale mean, such as "+2 great" and "−2 awful". */
  best: string;
  worst: string;
}) {
  return (
    <>
      <Curve {...props} />
      <ol className="grid gap-3 md:hidden">
        {props.stages.map((stage) => (
          <li key={stage.key}>
            <p className="flex items-baseline justify-between gap-3">
              <span>{stage.name}</span>
              <span className="whitespace-nowrap">
                <strong>{stage.text}</strong> <span className="text-ink-3 text-xs">{stage.base}</span>
              </span>
            </p>
            <IntervalDot
              label={`${stage.text}, ${stage.base}`}
              one={{ value: stage.value, low: stage.low, high: stage.high }}
              from={-2}
              to={2}
              middle={0}
              segment={props.segment}
            />
          </li>
        ))}
        <li className="flex justify-between text-ink-3 text-xs" aria-hidden="true">
          <span>{props.worst}</span>
          <span>{props.best}</span>
        </li>
      </ol>
    </>
  );
}

function Curve(props: Parameters<typeof EmotionBand>[0]) {
  const width = Math.max(2, props.stages.length) * pitch;
  const middle = (at: number) => gutter + at * pitch + pitch / 2;
  const points = props.stages.map((stage, at) => ({ ...stage, x: middle(at), at }));
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${width + gutter} 216`}
      className={`chart keep-colour w-full max-w-[64rem] max-md:hidden ${segmentClass(props.segment)}`}
    >
      {[2, 1, -1, -2].map((value) => (
        <line
          key={value}
          x1={gutter}
          x2={width + gutter}
          y1={y(value)}
          y2={y(value)}
          className="grid-line"
          strokeDasharray="2 5"
        />
      ))}
      <line x1={gutter} x2={width + gutter} y1={y(0)} y2={y(0)} className="axis-line" />
      <text x={gutter - 8} y={y(2) + 4} textAnchor="end" className="is-muted">
        {props.best}
      </text>
      <text x={gutter - 8} y={y(0) + 4} textAnchor="end" className="is-muted">
        0
      </text>
      <text x={gutter - 8} y={y(-2) + 4} textAnchor="end" className="is-muted">
        {props.worst}
      </text>
      {curvePaths(points, middle, y).map(({ band, line }) => (
        <g key={line}>
          <path d={band} fill="var(--c)" fillOpacity=".2" />
          <path d={line} fill="none" stroke="var(--c)" strokeWidth="2.5" />
        </g>
      ))}
      {points.map((p) => {
        // The words stand on the side the curve does not come from.
        const up = p.value >= 0;
        return (
          <g key={p.key}>
            <circle cx={p.x} cy={y(p.value)} r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
            <text x={p.x} y={y(p.value) + (up ? -16 : 26)} textAnchor="middle">
              <tspan className="is-strong">{p.text}</tspan>
              <tspan dx="6" className="is-muted">
                {p.base}
              </tspan>
            </text>
            <text x={p.x} y="212" textAnchor="middle">
              {p.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const gutter = 76;
const pitch = 150;

function y(value: number): number {
  return 98 - value * 40;
}
