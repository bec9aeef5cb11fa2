'use client';

import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

/** Several views of one thing, one at a time; arrow keys move between them. For pages use links, not tabs. */
export function Tabs(props: {
  label: string;
  tabs: readonly { value: string; label: ReactNode; content: ReactNode }[];
  defaultValue?: string;
}) {
  const first = props.defaultValue ?? props.tabs[0]?.value ?? '';
  return (
    <Radix.Root defaultValue={first}>
      <Radix.List aria-label={props.label} className="flex gap-6 overflow-x-auto border-line border-b">
        {props.tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px min-h-10 whitespace-nowrap border-transparent border-b-2 py-2 text-ink-2 hover:border-line-strong hover:text-ink focus-visible:[box-shadow:inset_0_0_0_2px_var(--accent)]! data-[state=active]:border-accent data-[state=active]:font-strong data-[state=active]:text-ink max-lg:min-h-11"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {props.tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="pt-4">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
