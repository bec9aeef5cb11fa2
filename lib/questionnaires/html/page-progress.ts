import type { RespondTranslate } from '#lib/i18n/messages/respond.ts';
import { attributes, type Html, html } from './html.ts';

/** How far the respondent is, and about how long it will still take. One mark for each page, or a line when there are many. */
export function pageProgress(page: number, of: number, minutes: number, say: RespondTranslate): Html {
  const label = say('progress.label', { page, pages: of });
  const time = minutes < 1 ? say('progress.moment') : say('progress.minutes', { minutes });
  const bar =
    of > 12
      ? html`<progress${attributes({ class: 'progress-line', value: page - 0.5, max: of, 'aria-label': label })}></progress>`
      : html`<div class="progress-bar" role="img" aria-label="${label}">${Array.from({ length: of }, (_, i) => html`<i${attributes({ class: i + 1 < page ? 'on' : i + 1 === page && 'half' })}></i>`)}</div>`;
  return html`<div class="progress">${bar}<span>${time}</span></div>`;
}
