import type { ReactNode } from 'react';

/** Something that can be moved or opened. Measured: a solid edge. Assumed: dashed, no ground, and the word inside. */
export function Card({ assumed = false, children }: { assumed?: boolean; children: ReactNode }) {
  return (
    <div
      className={
        assumed
          ? 'rounded-md border-[1.5px] border-line-strong border-dashed p-4'
          : 'rounded-md border border-line bg-surface p-4'
      }
    >
      {children}
    </div>
  );
}
