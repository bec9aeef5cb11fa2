import type { ReactNode } from 'react';

/** What a page says before there is anything: what will be here, and the one next step. */
export function EmptyState(props: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid max-w-[46rem] justify-items-start gap-3 py-6">
      <h2>{props.title}</h2>
      {props.children && <div className="max-w-(--measure) text-ink-2 leading-snug">{props.children}</div>}
      {props.action && <div className="mt-2">{props.action}</div>}
    </div>
  );
}
