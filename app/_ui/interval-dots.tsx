import type { Interval } from './interval.ts';
import { segmentClass } from './segment-class.ts';

export type IntervalDotsRow = {
  key: string;
  label: string;
  /** The value as it is written at the end of the row. */
  text: string;
  one: Interval;
  others?: Interval;
};

/** Several IntervalDot rows on one scale, in one drawing that can be downloaded. `label` says all rows in words. */
export function IntervalDots(props: {
  label: string;
  rows: readonly IntervalDotsRow[];
  from?: number;
  to?: number;
  ticks: readonly { at: number; text: string }[];
  segment?: number;
}) {
  const { from = 0, to = 100 } = props;
  const x = (value: number) => left + (right - left) * Math.min(1, Math.max(0, (value - from) / (to - from)));
  const bottom = props.rows.length * pitch + 6;
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${width} ${bottom + 22}`}
      className={`chart keep-colour w-full max-w-[26.25rem] ${props.segment ? segmentClass(props.segment) : 'seg-none'}`}
    >
      {props.ticks.map((tick) => (
        <g key={tick.at}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1="2" y2={bottom} className="grid-line" />
          <text x={x(tick.at)} y={bottom + 16} textAnchor="middle" className="is-muted">
            {tick.text}
          </text>
        </g>
      ))}
      {props.rows.map((row, at) => {
        const y = at * pitch + pitch / 2 + 2;
        const lines = inLines(row.label);
        return (
          <g key={row.key}>
            {lines.map((line, n) => (
              <text key={line} x="0" y={y + 4 + (n - (lines.length - 1) / 2) * 14} className="is-label">
                {line}
              </text>
            ))}
            {row.others && (
              <>
                <line
                  x1={x(row.others.low)}
                  x2={x(row.others.high)}
                  y1={y}
                  y2={y}
                  stroke="var(--ink-3)"
                  strokeWidth="2"
                />
                <circle
                  cx={x(row.others.value)}
                  cy={y}
                  r="4.5"
                  fill="var(--paper)"
                  stroke="var(--ink-3)"
                  strokeWidth="2"
                />
              </>
            )}
            <line x1={x(row.one.low)} x2={x(row.one.high)} y1={y} y2={y} stroke="var(--c)" strokeWidth="3" />
            <circle cx={x(row.one.value)} cy={y} r="5.5" fill="var(--c)" />
            <text x={width} y={y + 4} textAnchor="end" className="is-strong">
              {row.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const width = 420;
const left = 164;
const right = 364;
const pitch = 38;

/** SVG does not wrap text: at most two lines, broken at a space, Cyrillic earlier; Chinese, which has none, by half its length. */
function inLines(label: string): string[] {
  const wide = /[\u3400-\u9fff]/.test(label);
  const fits = wide ? 12 : /[\u0400-\u04ff]/.test(label) ? 20 : 24;
  if (label.length <= fits) return [label];
  const gap = wide ? fits : label.lastIndexOf(' ', fits);
  const cut = gap > 0 ? gap : fits;
  const rest = label.slice(cut).trim();
  return [label.slice(0, cut).trim(), rest.length > fits ? `${rest.slice(0, fits - 1).trimEnd()}…` : rest];
}
