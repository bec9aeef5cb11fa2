import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { DoorPage } from './door-page.ts';
import { type Html, html } from './html.ts';
import { messagePage } from './message-page.ts';

/** After a respondent had the answers erased. */
export function withdrawnPage(view: DoorPage): Html {
  const say = translator(view.locale, respondMessages(view.locale));
  return messagePage(view, { title: say('withdrawn.title'), body: html`<p>${say('withdrawn.text')}</p>` });
}
