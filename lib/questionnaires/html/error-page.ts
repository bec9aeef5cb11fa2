import { type RespondKey, respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { DoorPage } from './door-page.ts';
import { type Html, html } from './html.ts';
import { messagePage } from './message-page.ts';

/** Something that kept a page from being taken. */
export interface ErrorView extends DoorPage {
  /** `fault` ours; `busy` too many at once; `too-large` too much text; `refused` a post that is not of our page. */
  readonly kind: 'fault' | 'busy' | 'too-large' | 'refused';
  /** Whether answers saved before are kept; say so only when it is known. */
  readonly areKept: boolean;
  /** Where to try again: the page of the questionnaire. */
  readonly again?: string;
}

export function errorPage(view: ErrorView): Html {
  const say = translator(view.locale, respondMessages(view.locale));
  const [title, text] = words[view.kind];
  return messagePage(view, {
    title: say(title),
    body: html`<p>${say(text)}</p>${view.areKept && html`<p>${say('error.kept')}</p>`}${view.again && html`<p class="actions"><a class="btn btn-primary btn-wide" href="${view.again}">${say('button.again')}</a></p>`}`,
  });
}

const words: Record<ErrorView['kind'], readonly [RespondKey, RespondKey]> = {
  fault: ['error.title', 'error.text'],
  busy: ['error.busyTitle', 'error.busyText'],
  'too-large': ['error.tooLargeTitle', 'error.tooLargeText'],
  refused: ['error.refusedTitle', 'error.refusedText'],
};
