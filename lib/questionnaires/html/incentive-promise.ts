import type { RespondTranslate } from '#lib/i18n/messages/respond.ts';
import { type Html, html } from './html.ts';
import { icon } from './icon.ts';

/** What a respondent is told they get, before they have answered. */
export interface IncentivePromise {
  readonly kind: 'code' | 'message' | 'redirect';
  /** What it is, in the owner's words and the page's language: "Your code for a free guest visit". */
  readonly label?: string;
  /** Codes that are left; not said when absent. */
  readonly left?: number;
}

export function incentivePromise(promise: IncentivePromise, say: RespondTranslate): Html {
  return html`<aside class="promise" aria-label="${say('promise.label')}">${icon('gift')}<p>${promiseWords(promise, say)}</p></aside>`;
}

function promiseWords({ kind, label, left }: IncentivePromise, say: RespondTranslate): Html {
  if (kind === 'code') {
    if (left === 0) return html`${say('promise.none')}`;
    const rest = left !== undefined && html` ${say('promise.codesLeft', { left })}`;
    return html`<strong>${label ?? say('promise.code')}</strong> ${say('promise.codeWhen')}${rest}`;
  }
  if (kind === 'redirect') return html`${label && html`<strong>${label}</strong> `}${say('promise.redirect')}`;
  return html`<strong>${label ?? say('promise.message')}</strong>`;
}
