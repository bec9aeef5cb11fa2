import type { ReactNode } from 'react';

/** One state of a part, under the name of what it shows. */
export function State({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-ink-3 text-sm">{name}</h3>
      {children}
    </div>
  );
}
