/** A count a day (or week) as small bars; the last one, today, is marked. `label` says the sum, the span and the peak. */
export function Sparkbars({
  label,
  values,
  markLast = true,
}: {
  label: string;
  values: readonly number[];
  markLast?: boolean;
}) {
  const top = Math.max(1, ...values);
  const width = values.length * 14 - 4;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} 62`}
      width={width}
      height="62"
      className="chart keep-colour max-w-full"
    >
      {values.map((value, at) => {
        const height = value === 0 ? 0 : Math.max(1, (value / top) * 56);
        const last = markLast && at === values.length - 1;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in time is its index
            key={at}
            x={at * 14}
            y={60 - height}
            width="10"
            height={height}
            fill={last ? 'var(--ink)' : 'var(--ink-3)'}
          />
        );
      })}
      <line x1="0" x2={width} y1="60.5" y2="60.5" className="axis-line" />
    </svg>
  );
}
