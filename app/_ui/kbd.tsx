import type { ReactNode } from 'react';

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-sm border border-line-strong bg-surface px-1.5 py-0.5 font-mono text-ink-2 text-xs">
      {children}
    </kbd>
  );
}
