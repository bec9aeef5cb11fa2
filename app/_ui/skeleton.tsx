/** Grey lines where text will be; `label` is read once, the lines never. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="grid gap-2.5">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={at} aria-hidden="true" className={`skeleton h-3.5 ${widths[at % widths.length]}`} />
      ))}
    </div>
  );
}

const widths = ['w-11/12', 'w-full', 'w-3/5'];
