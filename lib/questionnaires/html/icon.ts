import { type Html, html } from './html.ts';

/** A drawn sign beside words that say the same; hidden from screen readers. */
export function icon(name: IconName): Html {
  return html`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true">${drawings[name]}</svg>`;
}

export type IconName = keyof typeof drawings;

const drawings = {
  alert: html`<circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16v.1"/>`,
  info: html`<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.5v.1"/>`,
  check: html`<path d="M4 12.5l5 5L20 6.5"/>`,
  down: html`<path d="M6 9l6 6 6-6"/>`,
  gift: html`<path d="M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7c-2-4-6-4-6-1.5S9 7 12 7c3 0 6 1 6-1.5S14 3 12 7z"/>`,
};
