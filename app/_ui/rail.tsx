import Link from 'next/link';
import type { ReactNode } from 'react';
import { Wordmark } from './wordmark.tsx';

/** The column beside every studio page: the mark, what is open, the steps, and language, theme and person at its foot. */
export function Rail(props: {
  home: string;
  homeLabel: string;
  /** What is open, and whose it is. */
  title?: ReactNode;
  owner?: ReactNode;
  /** Shown on a phone at the right of the mark, where the foot would be far away. */
  menu?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  return (
    <header
      data-no-print
      className="flex flex-col gap-8 border-line border-r py-6 pr-4 pl-6 max-lg:gap-3 max-lg:border-r-0 max-lg:border-b max-lg:px-4 max-lg:py-3 lg:sticky lg:top-0 lg:h-dvh lg:self-start lg:overflow-y-auto"
    >
      <div className="flex items-center justify-between gap-3">
        <Link href={props.home} className="no-underline" aria-label={props.homeLabel}>
          <Wordmark />
        </Link>
        {props.menu && <div className="flex lg:hidden">{props.menu}</div>}
      </div>
      {props.title && (
        <p className="leading-snug max-lg:hidden">
          <strong className="block">{props.title}</strong>
          {props.owner && <span className="text-ink-3 text-sm">{props.owner}</span>}
        </p>
      )}
      {props.children}
      {props.foot && <div className="mt-auto grid gap-2 text-ink-3 text-sm max-lg:hidden">{props.foot}</div>}
    </header>
  );
}
