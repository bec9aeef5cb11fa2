import Link from 'next/link';
import type { ReactNode } from 'react';

/** A few views of one thing as links: the one that is shown is marked for eye and ear. Works without script. */
export function LinkChoice(props: {
  label: string;
  choices: readonly { readonly key: string; readonly href: string; readonly label: ReactNode; readonly on: boolean }[];
}) {
  return (
    <nav aria-label={props.label}>
      <ul className="flex flex-wrap gap-x-1 gap-y-1">
        {props.choices.map(({ key, href, label, on }) => (
          <li key={key}>
            <Link
              href={href}
              scroll={false}
              {...(on && { 'aria-current': 'true' as const })}
              className={`flex min-h-8 items-center gap-2 rounded-md px-2.5 text-sm no-underline max-lg:min-h-11 ${on ? 'bg-accent-soft font-strong text-accent' : 'text-ink-2 hover:bg-sunken hover:text-ink'}`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
