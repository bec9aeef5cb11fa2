import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { ScreenOut } from '../questionnaire.ts';
import { wordsIn } from '../words-in.ts';
import type { DoorPage } from './door-page.ts';
import { exitLink } from './exit-link.ts';
import { attributes, type Html, html } from './html.ts';
import { messagePage } from './message-page.ts';

/** The end for those whom the questionnaire is not for, in the author's words. */
export interface ScreenedOutView extends DoorPage {
  readonly rule?: ScreenOut;
  /** Where a panel wants its people back; http and https only. */
  readonly exit?: string;
}

export function screenedOutPage(view: ScreenedOutView): Html {
  const say = translator(view.locale, respondMessages(view.locale));
  const found = view.rule && wordsIn(view.rule.message, view.locale, []);
  const words = found?.words
    ? html`<p${attributes({ lang: found.language !== view.locale && found.language })}>${found.words}</p>`
    : html`<p>${say('screenedOut.text')}</p>`;
  return messagePage(view, { title: say('screenedOut.title'), body: html`${words}${exitLink(view.exit, say)}` });
}
