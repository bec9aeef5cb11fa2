'use client';

import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

/** Makes the button inside it close the Dialog or Drawer it stands in. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}
