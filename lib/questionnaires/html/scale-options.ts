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

/**
 * The class for a scale by how much room it wants on a phone: none when five short words fit into a row, `likert-tight`
 * when they fit in a smaller size, `likert-long` when its options have to stand one under the other.
 */
export function scaleRoom(options: readonly Option[], view: QuestionView): '' | 'likert-tight' | 'likert-long' {
  const words = options.map((option) => view.plain(option.label));
  // Letters of the longest word if five stood in a row; a column of five holds eight of them, or ten small ones.
  const widest = (Math.max(...words.flatMap((each) => each.split(/[\s\u00ad-]+/).map(widthOf))) * options.length) / 5;
  if (options.length > 5 || widest > 10 || words.some((each) => widthOf(each) > 24)) return 'likert-long';
  return widest > 8 ? 'likert-tight' : '';
}

/** Letters, a Chinese character counting for nearly two. */
function widthOf(text: string): number {
  return [...text].reduce((width, c) => width + (c > '\u2e80' ? 1.8 : 1), 0);
}
