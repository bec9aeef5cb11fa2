import type { ReactNode } from 'react';

/** A row of buttons that wraps. */
export function Actions({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-2" data-no-print>
      {children}
    </div>
  );
}
