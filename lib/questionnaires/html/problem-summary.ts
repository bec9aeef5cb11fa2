import type { RespondTranslate } from '#lib/i18n/messages/respond.ts';
import type { AnswerProblem } from '../answer-problem.ts';
import { own } from '../own.ts';
import type { Question, Text } from '../questionnaire.ts';
import { controlId } from './control-id.ts';
import { attributes, type Content, type Html, html } from './html.ts';
import { icon } from './icon.ts';

/**
 * What needs a look, at the head of the page, each a link to its control. It is always in the page, unseen while there
 * is nothing to say, so that the script can fill it.
 */
export function problemSummary(
  problems: readonly AnswerProblem[],
  questions: ReadonlyMap<string, Question>,
  words: (text: Text) => Content,
  say: RespondTranslate,
): Html {
  const frame = attributes({
    id: 'the-problems',
    tabindex: -1,
    hidden: problems.length === 0,
    autofocus: problems.length > 0,
    role: 'group',
    'aria-labelledby': 'the-problems-title',
  });
  const items = problems.flatMap((problem) => {
    const question = questions.get(problem.code);
    if (!question) return [];
    const label = partLabel(question, problem.at?.[0]) ?? question.label;
    return html`<li><a href="#${controlId(question, problem.at)}">${words(label)}</a></li>`;
  });
  return html`<div class="notice notice-bad"${frame}>${icon('alert')}<div><p><strong id="the-problems-title">${problems.length > 0 && say('problems.title', { count: problems.length })}</strong></p><ul>${items}</ul><p>${say('problems.kept')}</p></div></div>`;
}

function partLabel(question: Question, part: string | undefined): Text | undefined {
  if (part === undefined) return undefined;
  const parts = own(question, question.type === 'journey' ? 'stages' : 'rows');
  return Array.isArray(parts) ? parts.find((row: { code: string }) => row.code === part)?.label : undefined;
}
