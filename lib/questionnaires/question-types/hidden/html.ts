import { type Html, html } from '../../html/html.ts';

/** Nothing: its value came with the link and is kept by the server, where a respondent cannot change it. */
export function hiddenHtml(): Html {
  return html``;
}
