import type { DoorPage } from './door-page.ts';
import { type Content, type Html, html } from './html.ts';
import { pageFrame } from './page-frame.ts';

/** A page that only says something: a heading, words and what can be done next. The pages of the door's ends are made of it. */
export function messagePage(
  page: DoorPage,
  message: { readonly title: string; readonly body: Content; readonly data?: Html },
): Html {
  return pageFrame(page, {
    title: message.title,
    main: html`<div class="message"><h1 class="title">${message.title}</h1>
${message.body}</div>`,
    ...(message.data && { data: message.data }),
  });
}
