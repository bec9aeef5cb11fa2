import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { DoorPage } from './door-page.ts';
import { type Html, html } from './html.ts';
import { messagePage } from './message-page.ts';

/** An address that leads to no questionnaire. It says the same whatever the reason, so that nothing can be learned from it. */
export function notFoundPage(view: DoorPage): Html {
  const say = translator(view.locale, respondMessages(view.locale));
  return messagePage(view, { title: say('notFound.title'), body: html`<p>${say('notFound.text')}</p>` });
}
