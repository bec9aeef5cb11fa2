import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ChineseFaces } from './_ui/chinese-faces.client.tsx';
import { getLocale } from './_ui/i18n/get-locale.ts';
import { getTranslate } from './_ui/i18n/get-translate.ts';
import { Messages } from './_ui/i18n/messages.tsx';
import { Providers } from './_ui/providers.client.tsx';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslate('ui');
  return { title: { default: 'Segue', template: '%s · Segue' }, description: t('description') };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

/** Every page of the studio: its language, its nonce, its theme. Reading headers keeps pages rendered on demand. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? '';
  const locale = await getLocale();
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        {locale === 'zh' && <ChineseFaces />}
        <Messages area="ui">
          <Providers nonce={nonce}>{children}</Providers>
        </Messages>
      </body>
    </html>
  );
}
