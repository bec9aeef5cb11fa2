import { type Attributes, attributes, type Content, type Html, html } from './html.ts';
import { icon } from './icon.ts';
import type { QuestionView } from './question-view.ts';

/** A list that drops down, the system's own, with an empty first line. */
export function selectField(also: Attributes['values'], view: QuestionView, options: Content): Html {
  return html`<div class="select control"><select${attributes({ class: 'input', ...also })}><option value="">${view.say('choose.empty')}</option>${options}</select>${icon('down')}</div>`;
}

export function selectOption(value: string, words: string, chosen: boolean, language?: string | false): Html {
  return html`<option${attributes({ value, selected: chosen, lang: language })}>${words}</option>`;
}
