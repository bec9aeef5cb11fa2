'use client';

import { setNonce } from 'get-nonce';
import { ThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';
import { Toasts } from './toasts.client.tsx';

/** What every page's client parts share: the theme, the toasts, and the nonce for styles that Radix adds. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  if (typeof window !== 'undefined') setNonce(nonce);
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      enableColorScheme={false}
      nonce={nonce}
      storageKey="segue_theme"
    >
      <Toasts>{children}</Toasts>
    </ThemeProvider>
  );
}
