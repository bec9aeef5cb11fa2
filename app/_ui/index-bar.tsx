import { segmentClass } from './segment-class.ts';

/**
 * An index against everyone else (100 = the same) as a bar from the middle, on a log scale that ends at five times and
 * a fifth. Filled means clearly different, hollow not clearly. `segment` counts from 1; without it the bar is grey.
 * Decoration beside the written figure unless `label` is given.
 */
export function IndexBar(props: { index: number; clear: boolean; segment?: number; label?: string }) {
  const reach = Math.max(-1, Math.min(1, Math.log(Math.max(props.index, 1) / 100) / Math.log(5)));
  const width = Math.max(Math.abs(reach) * 50, 0.6);
  const x = reach < 0 ? 50 - width : 50;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is named, or hidden as decoration, in the spread
    <svg
      width="100%"
      height="12"
      className={`keep-colour block ${props.segment ? segmentClass(props.segment) : 'seg-none'}`}
      {...(props.label ? { role: 'img', 'aria-label': props.label } : { 'aria-hidden': true })}
    >
      {props.clear ? (
        <rect x={`${x}%`} y="2" width={`${width}%`} height="8" fill="var(--c)" />
      ) : (
        <rect
          x={`${x}%`}
          y="2.75"
          width={`${width}%`}
          height="6.5"
          fill="var(--surface)"
          stroke="var(--line-strong)"
          strokeWidth="1.5"
        />
      )}
      <line x1="50%" x2="50%" y1="0" y2="12" stroke="var(--ink)" />
    </svg>
  );
}
