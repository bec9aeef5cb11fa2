import type { RespondTranslate } from '#lib/i18n/messages/respond.ts';
import { type Html, html, safeHref } from './html.ts';

/** The way on to another site, named by its host; nothing unless the address is http or https ([S03]). */
export function exitLink(address: string | undefined, say: RespondTranslate): Html | undefined {
  const host = /^https?:\/\/([^/?#\s]+)/i.exec(address ?? '')?.[1];
  if (address === undefined || host === undefined || safeHref(address) === '#') return undefined;
  return html`<p class="actions"><a class="btn btn-primary btn-wide" href="${address}" rel="noreferrer">${say('thanks.redirect', { host })}</a></p>`;
}
