import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { DoorPage } from './door-page.ts';
import { type Html, html } from './html.ts';
import { messagePage } from './message-page.ts';

/** A link that takes no answers: not any more, or not yet. */
export function closedPage(view: DoorPage & { readonly when: 'over' | 'not-yet' }): Html {
  const say = translator(view.locale, respondMessages(view.locale));
  const isOver = view.when === 'over';
  return messagePage(view, {
    title: say(isOver ? 'closed.title' : 'closed.notYetTitle'),
    body: html`<p>${say(isOver ? 'closed.text' : 'closed.notYet')}</p>`,
  });
}
