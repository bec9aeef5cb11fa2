import { type Content, type Html, html, safeHref } from './html.ts';

/**
 * The small Markdown subset of intro, help and statement, as markup: paragraphs (a blank line between), line
 * breaks, `**strong**`, `*em*`, lists (`- ` or `1. `) and `[links](https://…)` to http, https and mailto.
 * Everything else is text. It is built from tokens and written by `html`, so no input yields another tag
 * ([S02] [S03]).
 *
 * @param words what stands in the text itself, applied to each stretch of plain text after it was taken apart:
 *   an answer piped in this way stays words, whatever it holds ([S05])
 */
export function markdown(text: string, words: Words = (plain) => plain): Html {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+/);
  return html`${blocks.filter((block) => block.trim() !== '').map((block) => blockOf(block, words))}`;
}

/** What stands for a stretch of an author's plain words. */
export type Words = (plain: string) => Content;

function blockOf(block: string, words: Words): Html {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const bullets = items(lines, /^\s*[-*]\s+/);
  if (bullets) return html`<ul>${bullets.map((item) => html`<li>${inline(item, words, true)}</li>`)}</ul>`;
  const numbers = items(lines, /^\s*\d{1,3}[.)]\s+/);
  if (numbers) return html`<ol>${numbers.map((item) => html`<li>${inline(item, words, true)}</li>`)}</ol>`;
  return html`<p>${lines.map((line, i) => html`${i > 0 && html`<br>`}${inline(line.trim(), words, true)}`)}</p>`;
}

function items(lines: readonly string[], mark: RegExp): string[] | undefined {
  return lines.every((line) => mark.test(line)) ? lines.map((line) => line.replace(mark, '').trim()) : undefined;
}

// No part can match the same stretch in two ways, and each is bounded, so reading is linear in the text ([S42]).
const MARK = /\*\*([^*\n]{1,500})\*\*|\*([^*\n]{1,500})\*|\[([^[\]\n]{1,300})\]\(([^()\s]{1,1000})\)/g;

function inline(text: string, words: Words, links: boolean): Html {
  const parts: Html[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, strong, em, label, address] = match;
    parts.push(html`${words(text.slice(from, match.index))}`);
    if (strong !== undefined) parts.push(html`<strong>${inline(strong, words, links)}</strong>`);
    else if (em !== undefined) parts.push(html`<em>${inline(em, words, links)}</em>`);
    else parts.push(link(label ?? '', address ?? '', words, links) ?? html`${words(whole)}`);
    from = match.index + whole.length;
  }
  parts.push(html`${words(text.slice(from))}`);
  return html`${parts}`;
}

function link(label: string, address: string, words: Words, links: boolean): Html | undefined {
  if (!links || !/^(https?:\/\/|mailto:)/i.test(address) || safeHref(address) === '#') return undefined;
  return html`<a href="${address}" rel="noopener noreferrer" target="_blank">${inline(label, words, false)}</a>`;
}
