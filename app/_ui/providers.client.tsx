'use client';

import { setNonce } from 'get-nonce';
import { ThemeProvider } from 'next-themes';
import { type ReactNode, useState } from 'react';
import { Toasts } from './toasts.client.tsx';

/**
 * What every page's client parts share: the theme, the toasts, and the nonce for styles that Radix adds. The nonce is that of the
 * document: when the layout is drawn anew inside it, the server made another, which the document's policy does not know.
 */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  const [ours] = useState(nonce);
  if (typeof window !== 'undefined') setNonce(ours);
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      enableColorScheme={false}
      nonce={ours}
      storageKey="segue_theme"
    >
      <Toasts>{children}</Toasts>
    </ThemeProvider>
  );
}
