import type { ReactNode } from 'react';
import { type Area, loadMessages } from './catalogues.ts';
import { getLocale } from './get-locale.ts';
import { MessagesProvider } from './messages-provider.client.tsx';

/** Sends the messages of one area to the client parts inside it, and nothing else. May be nested, one per area. */
export async function Messages({ area, children }: { area: Area; children: ReactNode }): Promise<ReactNode> {
  const locale = await getLocale();
  return (
    <MessagesProvider area={area} locale={locale} messages={await loadMessages(area, locale)}>
      {children}
    </MessagesProvider>
  );
}
