import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { DoorPage } from './door-page.ts';
import { type Html, html } from './html.ts';
import { messagePage } from './message-page.ts';

/** For whoever comes back after the answers were taken. */
export function alreadyAnsweredPage(view: DoorPage & { readonly receipt?: string }): Html {
  const say = translator(view.locale, respondMessages(view.locale));
  return messagePage(view, {
    title: say('already.title'),
    body: html`<p>${say('already.text')}</p>${view.receipt && html`<p><a href="${view.receipt}">${say('thanks.receipt')}</a></p>`}`,
  });
}
