import type { ReactNode } from 'react';
import { SkipLink } from './skip-link.tsx';

/** A studio page: rail and content side by side, under each other on a phone. `main` takes the skip link's focus. */
export function Shell(props: { skip: string; rail: ReactNode; children: ReactNode }) {
  return (
    <>
      <SkipLink>{props.skip}</SkipLink>
      <div className="lg:grid lg:min-h-dvh lg:grid-cols-[var(--rail)_minmax(0,1fr)] print:block!">
        {props.rail}
        <main
          id="main"
          tabIndex={-1}
          className="max-w-[84rem] px-12 pt-8 pb-16 max-lg:px-4 max-lg:pt-6 max-lg:pb-12 print:p-0"
        >
          {props.children}
        </main>
      </div>
    </>
  );
}
