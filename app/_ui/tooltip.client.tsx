'use client';

import { Tooltip as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

/**
 * A few words about a control, on hover and on focus; Escape hides them. The control is named by its own label:
 * a tooltip only adds to it, for a phone never shows one.
 */
export function Tooltip({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={300}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            sideOffset={6}
            collisionPadding={12}
            className="z-50 max-w-72 rounded-md bg-ink px-3 py-1.5 text-paper text-sm leading-snug shadow-float"
          >
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
