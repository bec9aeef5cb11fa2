import { Fragment, type ReactNode } from 'react';

/** Terms and what they are, in two columns. */
export function KeyValues({ entries }: { entries: readonly { term: ReactNode; detail: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-sm leading-snug">
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that is never reordered
        <Fragment key={at}>
          <dt className="text-ink-3">{entry.term}</dt>
          <dd className="min-w-0">{entry.detail}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
