import type { Option } from '../questionnaire.ts';
import { attributes, type Html, html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** A scale in one row of radios under one name: a statement of a matrix, or a Likert question by itself. */
export function scaleOptions(
  input: {
    readonly name: string;
    readonly id: string;
    readonly options: readonly Option[];
    readonly chosen: unknown;
    readonly required: boolean;
  },
  view: QuestionView,
): Html {
  return html`<div class="likert-opts of-${input.options.length}">${input.options.map((option, i) => {
    const radio = attributes({
      type: 'radio',
      name: input.name,
      value: option.code,
      id: i === 0 ? input.id : `${input.id}.${option.code}`,
      checked: String(input.chosen) === option.code,
      required: input.required,
    });
    return html`<label class="likert-opt"><input${radio}><span><span class="word">${view.words(option.label)}</span></span></label>`;
  })}</div>`;
}

/** Whether a scale is too long, or its words too long, to stand in one row on a phone. */
export function isLongScale(options: readonly Option[], view: QuestionView): boolean {
  const longestWord = Math.max(
    ...options.flatMap((option) =>
      view
        .plain(option.label)
        .split(/[\s\u00ad-]+/)
        .map(widthOf),
    ),
  );
  return (
    options.length > 5 ||
    longestWord > 54 / options.length ||
    options.some((option) => widthOf(view.plain(option.label)) > 24)
  );
}

/** Letters, a Chinese character counting for two. */
function widthOf(text: string): number {
  return [...text].reduce((width, c) => width + (c > '\u2e80' ? 1.8 : 1), 0);
}
