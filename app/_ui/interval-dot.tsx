import type { Interval } from './interval.ts';
import { segmentClass } from './segment-class.ts';

/**
 * One value on its scale: a filled dot with its interval, and everyone else hollow. `label` says both in words.
 * Positions are shares of the width, so it fits any column without stretching.
 */
export function IntervalDot(props: {
  label: string;
  one: Interval & { text?: string };
  others?: Interval & { text?: string };
  /** Ends of the scale; 0 to 100 unless said. */
  from?: number;
  to?: number;
  /** Where a short upright line stands, such as nought. */
  middle?: number;
  ticks?: readonly { at: number; text: string }[];
  segment?: number;
}) {
  const { from = 0, to = 100, one, others, ticks = [] } = props;
  // Half a dot is kept free at either end.
  const at = (value: number) => `${2 + 96 * Math.min(1, Math.max(0, (value - from) / (to - from)))}%`;
  const named = Boolean(one.text || others?.text);
  const y = named ? 30 : 10;
  const near = others && Math.abs(one.value - others.value) / (to - from) < 0.28;
  return (
    <svg
      role="img"
      aria-label={props.label}
      width="100%"
      height={y + (ticks.length ? 26 : 10)}
      className={`chart keep-colour ${props.segment ? segmentClass(props.segment) : 'seg-none'}`}
    >
      <line x1="0" x2="100%" y1={y} y2={y} className="axis-line" />
      {props.middle !== undefined && (
        <line x1={at(props.middle)} x2={at(props.middle)} y1={y - 8} y2={y + 8} className="axis-line" />
      )}
      {ticks.map((tick) => (
        <text key={tick.at} x={at(tick.at)} y={y + 22} textAnchor={anchor(tick.at, from, to)} className="is-muted">
          {tick.text}
        </text>
      ))}
      {others && (
        <>
          <line x1={at(others.low)} x2={at(others.high)} y1={y} y2={y} stroke="var(--ink-3)" strokeWidth="4" />
          <circle cx={at(others.value)} cy={y} r="5.5" fill="var(--surface)" stroke="var(--ink-3)" strokeWidth="2" />
          {others.text && (
            <text
              x={at(others.value)}
              y="14"
              textAnchor={near ? (others.value < one.value ? 'end' : 'start') : anchor(others.value, from, to)}
            >
              {others.text}
            </text>
          )}
        </>
      )}
      <line x1={at(one.low)} x2={at(one.high)} y1={y} y2={y} stroke="var(--c)" strokeWidth="5" />
      <circle cx={at(one.value)} cy={y} r="6.5" fill="var(--c)" />
      {one.text && (
        <text
          x={at(one.value)}
          y="14"
          textAnchor={near ? (others.value < one.value ? 'start' : 'end') : anchor(one.value, from, to)}
          className="is-strong"
        >
          {one.text}
        </text>
      )}
    </svg>
  );
}

function anchor(value: number, from: number, to: number): 'start' | 'middle' | 'end' {
  const share = (value - from) / (to - from);
  return share < 0.14 ? 'start' : share > 0.86 ? 'end' : 'middle';
}
