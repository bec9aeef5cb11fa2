import type { RespondKey } from '#lib/i18n/messages/respond.ts';
import { attributes, type Html, html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** Five drawn mouths from worst to best, each with its word. `values` are what they stand for, lowest first. */
export function faces(
  name: string,
  id: string,
  values: readonly [number, number, number, number, number],
  chosen: unknown,
  view: QuestionView,
  required = false,
): Html {
  return html`<div class="faces">${moods.map((mood, i) => {
    const value = values[i] as number;
    const input = attributes({
      type: 'radio',
      name,
      value,
      id: i === 0 ? id : `${id}.${value}`,
      checked: String(chosen) === String(value),
      required,
    });
    return html`<label class="face emo-${mood}"><input${input}><span><svg viewBox="0 0 24 24" aria-hidden="true"><circle class="f" cx="12" cy="12" r="10"/><circle class="dot" cx="8.8" cy="9.8" r="1.2"/><circle class="dot" cx="15.2" cy="9.8" r="1.2"/><path d="${mouths[mood]}"/></svg><span>${view.say(`emotion.${mood}` as RespondKey)}</span></span></label>`;
  })}</div>`;
}

const moods = ['n2', 'n1', '0', 'p1', 'p2'] as const;
const mouths: Record<(typeof moods)[number], string> = {
  n2: 'M8.5 17.5c1-3 6-3 7 0',
  n1: 'M8.5 16.5c1.5-1.5 5.5-1.5 7 0',
  '0': 'M8.5 15.5h7',
  p1: 'M8.5 14.5c1.5 1.5 5.5 1.5 7 0',
  p2: 'M8 13.5c1 4 7 4 8 0',
};
