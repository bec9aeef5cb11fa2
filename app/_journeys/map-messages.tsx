import type { ReactNode } from 'react';
import { loadMessages } from '../_ui/i18n/catalogues.ts';
import { getLocale } from '../_ui/i18n/get-locale.ts';
import { Messages } from '../_ui/i18n/messages.tsx';
import { MessagesProvider } from '../_ui/i18n/messages-provider.client.tsx';

/** Sends what a map is made of to its client parts: the words of journeys, and of the analysis only what a map says. */
export async function MapMessages({ children }: { children: ReactNode }): Promise<ReactNode> {
  const locale = await getLocale();
  const analysis = Object.entries(await loadMessages('analysis', locale));
  const mine = Object.fromEntries(analysis.filter(([key]) => /^(lane|stage|warning)\./.test(key)));
  return (
    <Messages area="journeys">
      <MessagesProvider area="analysis" locale={locale} messages={mine}>
        {children}
      </MessagesProvider>
    </Messages>
  );
}
