import Link from 'next/link';
import type { ReactNode } from 'react';
import { Wordmark } from './wordmark.tsx';

/** A page with one thing on it and no rail: signing in, a lost address, a fault. */
export function PlainPage(props: { title: ReactNode; lead?: ReactNode; children?: ReactNode; foot?: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-[30rem] flex-col gap-10 px-4 py-6 sm:py-16">
      <header>
        <Link href="/" aria-label="Segue" className="inline-flex min-h-11 items-center no-underline">
          <Wordmark />
        </Link>
      </header>
      <main id="main" className="grid gap-4">
        <h1>{props.title}</h1>
        {props.lead && <p className="text-pretty text-ink-2 text-lg">{props.lead}</p>}
        {props.children && <div className="mt-2">{props.children}</div>}
      </main>
      {props.foot && <footer className="mt-auto text-ink-3 text-sm">{props.foot}</footer>}
    </div>
  );
}
