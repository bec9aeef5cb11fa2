import { type RespondTranslate, respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { DoorPage } from './door-page.ts';
import { exitLink } from './exit-link.ts';
import { attributes, Html, html } from './html.ts';
import { icon } from './icon.ts';
import { markdown } from './markdown.ts';
import { messagePage } from './message-page.ts';

/** What is shown to a respondent whose answers were taken. */
export interface ThankYouView extends DoorPage {
  readonly incentive?: GivenIncentive;
  /** The respondent's private address for reading and withdrawing the answers. */
  readonly receipt?: string;
}

export type GivenIncentive =
  | { readonly kind: 'code'; readonly value: string }
  /** Of an anonymous questionnaire: `value` is posted to `action` as `ticket`, and the code comes back. */
  | { readonly kind: 'ticket'; readonly value: string; readonly action: string }
  /** The owner's words, in the Markdown subset. */
  | { readonly kind: 'message'; readonly value: string }
  /** The address to go on to; only http and https are linked ([S03]). */
  | { readonly kind: 'redirect'; readonly value: string }
  /** A code was promised and the pool ran out. */
  | { readonly kind: 'none-left' }
  /** Somebody tries the questionnaire out: a code would stand here. */
  | { readonly kind: 'trial' };

export function thankYouPage(view: ThankYouView): Html {
  const say = translator(view.locale, respondMessages(view.locale));
  const { incentive, receipt } = view;
  const isCode = incentive?.kind === 'code';
  return messagePage(view, {
    title: say('thanks.title'),
    body: html`<p>${say('thanks.text')}</p>
${incentive && incentiveHtml(incentive, say)}
${receipt && html`<p><a href="${receipt}">${say('thanks.receipt')}</a><br><span class="note">${say('thanks.receiptText')}</span></p>`}
${incentive?.kind !== 'redirect' && html`<p class="note">${say('thanks.close')}</p>`}`,
    ...(isCode && { data: Html.data('page-data', { copied: say('thanks.copied') }) }),
  });
}

function incentiveHtml(incentive: GivenIncentive, say: RespondTranslate): Html | undefined {
  switch (incentive.kind) {
    case 'code':
      return html`<section class="code" aria-labelledby="code-title"><h2 class="part-label" id="code-title">${say('thanks.code')}</h2><output id="the-code">${incentive.value}</output><button class="btn" type="button" hidden data-copy="the-code">${say('thanks.copy')}</button><p class="note" role="status" id="the-status"></p><p class="note">${say('thanks.codeKeep')}</p></section>`;
    case 'ticket':
      return html`<section class="code" aria-labelledby="code-title"><h2 class="part-label" id="code-title">${say('thanks.ticket')}</h2><p class="note">${say('thanks.ticketText')}</p><form${attributes({ method: 'post', action: incentive.action })}><input${attributes({ type: 'hidden', name: 'ticket', value: incentive.value })}><button class="btn btn-primary btn-wide" type="submit">${say('thanks.ticketButton')}</button></form></section>`;
    case 'message':
      return html`<div class="promise">${icon('gift')}<div class="prose">${markdown(incentive.value)}</div></div>`;
    case 'redirect':
      return exitLink(incentive.value, say);
    case 'none-left':
      return html`<p>${say('thanks.noneLeft')}</p>`;
    case 'trial':
      return html`<p class="note">${say('test.code')}</p>`;
  }
}
