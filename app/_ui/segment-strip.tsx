import { segmentClass } from './segment-class.ts';
import { segmentLetter } from './segment-letter.ts';

/** The segments as shares of one bar, each with its colour and letter. `label` says the shares in words. */
export function SegmentStrip(props: {
  label: string;
  /** In order of their numbers from 1; `text` (such as "28%") is written when there is room. */
  parts: readonly { number: number; size: number; text?: string }[];
}) {
  const total = props.parts.reduce((sum, part) => sum + part.size, 0);
  let before = 0;
  return (
    <svg role="img" aria-label={props.label} width="100%" height="28" className="chart keep-colour rounded-sm">
      {props.parts.map((part) => {
        const from = (before / total) * 100;
        const share = (part.size / total) * 100;
        before += part.size;
        return (
          <g key={part.number} className={segmentClass(part.number)}>
            <rect x={`${from}%`} width={`${share}%`} height="28" fill="var(--c)" />
            {from > 0 && <line x1={`${from}%`} x2={`${from}%`} y1="0" y2="28" stroke="var(--paper)" strokeWidth="2" />}
            {share > 3 && (
              <text x={`${from + 0.8}%`} dx="2" y="18.5" className="on-part">
                {segmentLetter(part.number)}
                {part.text && share > 12 ? ` ${part.text}` : ''}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
