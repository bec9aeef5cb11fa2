import type { Question } from '../questionnaire.ts';
import { attributes, type Html, html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** A row of numbers or stars from `from` to `to` with words at its ends; two rows on a phone when there are many. */
export function marks(
  question: Question,
  view: QuestionView,
  scale: {
    readonly from: number;
    readonly to: number;
    readonly stars?: boolean;
    readonly low: Html | string;
    readonly high: Html | string;
  },
): Html {
  const values = Array.from({ length: scale.to - scale.from + 1 }, (_, i) => scale.from + i);
  const columns = values.length > 5 ? 'marks-6' : 'marks-5';
  return html`<div class="marks ${columns}${values.length === 10 && ' marks-ten'}">${values.map((value, i) => {
    const input = attributes({
      type: 'radio',
      name: question.code,
      value,
      id: i === 0 ? question.code : `${question.code}.${value}`,
      checked: String(view.given) === String(value),
      required: question.required === true,
      class: scale.stars && value < Number(view.given) && 'is-filled',
      'aria-label': view.say('rating.value', { value, max: scale.to }),
      'aria-describedby': i === 0 ? endId(question, 'low') : i === values.length - 1 && endId(question, 'high'),
    });
    return html`<label class="mark${scale.stars && ' mark-star'}"><input${input}><span aria-hidden="true">${scale.stars && star}${value}</span></label>`;
  })}</div><p class="ends"><span id="${endId(question, 'low')}">${scale.low}</span><span id="${endId(question, 'high')}">${scale.high}</span></p>`;
}

function endId(question: Question, end: 'low' | 'high'): string {
  return `${end}-${question.code}`;
}

const star = html`<svg viewBox="0 0 24 24"><path d="M12 2.8l2.8 5.9 6.4.8-4.7 4.4 1.2 6.4-5.7-3.1-5.7 3.1 1.2-6.4-4.7-4.4 6.4-.8z"/></svg>`;
