import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { DoorPage } from './door-page.ts';
import { exitLink } from './exit-link.ts';
import { type Html, html } from './html.ts';
import { messagePage } from './message-page.ts';

/** The end for those of whom enough have answered. `exit` is where a panel wants its people back. */
export function overQuotaPage(view: DoorPage & { readonly exit?: string }): Html {
  const say = translator(view.locale, respondMessages(view.locale));
  return messagePage(view, {
    title: say('overQuota.title'),
    body: html`<p>${say('overQuota.text')}</p>${exitLink(view.exit, say)}`,
  });
}
