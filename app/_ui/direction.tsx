import type { ReactNode } from 'react';

/** Above, below or not clearly different: a shape for the eye, a word for the ear, then the figure. */
export function Direction({
  way,
  word,
  children,
}: {
  way: 'above' | 'below' | 'same';
  word: string;
  children: ReactNode;
}) {
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true" className={way === 'same' ? 'text-ink-3' : 'mr-0.5 text-[.7em]'}>
        {{ above: '▲', below: '▼', same: '≈' }[way]}
      </span>
      <span className="sr-only">{word} </span>
      {children}
    </span>
  );
}
