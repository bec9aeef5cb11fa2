import type { ReactNode } from 'react';
import { Actions } from './actions.tsx';

/** The top of a page: where one is, the finding in plain words, what it rests on, and one primary action. */
export function PageHead(props: { crumb?: ReactNode; title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="mb-6 max-lg:mb-5">
      {props.crumb && <div className="mb-2 text-ink-3 text-sm [&_a]:text-inherit">{props.crumb}</div>}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_28rem] max-lg:basis-full">
          <h1>{props.title}</h1>
          {props.lead && <p className="mt-2 max-w-(--measure) text-pretty text-ink-2 text-lg">{props.lead}</p>}
        </div>
        {props.actions && <Actions>{props.actions}</Actions>}
      </div>
    </header>
  );
}
