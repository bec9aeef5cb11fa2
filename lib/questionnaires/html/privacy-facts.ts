import type { RespondTranslate } from '#lib/i18n/messages/respond.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { AuthorText } from './author-text.ts';
import { type Html, html, safeHref } from './html.ts';

/** Who asks, what for, how long the answers are kept and whom to ask: in full on the first page, and behind a line at the
 * foot of the others. Nothing when the questionnaire says none of it. */
export function privacyFacts(
  { privacy, anonymous }: Questionnaire,
  author: AuthorText,
  say: RespondTranslate,
): Html | undefined {
  if (!privacy) return undefined;
  return html`<dl class="kv">
<dt>${say('privacy.controller')}</dt><dd>${author.words(privacy.controller)}</dd>
<dt>${say('privacy.purpose')}</dt><dd>${author.words(privacy.purpose)}</dd>
<dt>${say('privacy.retention')}</dt><dd>${author.words(privacy.retention)}</dd>
<dt>${say('privacy.contact')}</dt><dd>${contact(author.plain(privacy.contact)) ?? author.words(privacy.contact)}</dd>
</dl>${anonymous && html`<p>${say('privacy.anonymous')}</p>`}`;
}

function contact(words: string): Html | undefined {
  if (/^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/.test(words)) return html`<a href="mailto:${words}">${words}</a>`;
  if (/^https?:\/\/\S+$/.test(words))
    return html`<a href="${safeHref(words)}" rel="noopener noreferrer" target="_blank">${words}</a>`;
  return undefined;
}
