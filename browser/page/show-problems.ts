import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import { fieldName } from '#lib/questionnaires/field-name.ts';
import { controlId } from '#lib/questionnaires/html/control-id.ts';
import { frameOf, type Page } from './page.ts';

/** Says what is wrong next to each control and, once the page was sent, in the summary at its head. */
export function showProblems(page: Page, problems: readonly AnswerProblem[], withSummary: boolean): void {
  clear(page.form);
  const items = problems.flatMap((problem) => {
    const item = mark(page, problem);
    return item ? [item] : [];
  });
  const summary = document.getElementById('the-problems');
  if (!summary || !withSummary) return;
  summary.hidden = items.length === 0;
  summary.querySelector('ul')?.replaceChildren(...items);
  const title = document.getElementById('the-problems-title');
  if (title && items.length > 0) title.textContent = page.say('problems.title', { count: items.length });
}

function clear(form: HTMLFormElement): void {
  for (const line of form.querySelectorAll('.error-line')) line.remove();
  for (const wrong of form.querySelectorAll('.is-error')) wrong.classList.remove('is-error');
  for (const wrong of form.querySelectorAll('[aria-invalid]')) wrong.removeAttribute('aria-invalid');
  for (const described of form.querySelectorAll('[aria-describedby*="err-"]')) describe(described);
}

/** Marks one problem; gives the item of the summary that leads to it. */
function mark(page: Page, { code, at = [], problem }: AnswerProblem): HTMLLIElement | undefined {
  const question = page.plan.questions.get(code);
  const frame = frameOf(code);
  const control = question && document.getElementById(controlId(question, at));
  if (!question || !frame || !control) return undefined;
  const inner = at.length > 0 ? control.closest('.likert-row, .other, .part, .stage') : null;
  const box = inner ?? frame;
  const { kind, ...params } = problem;
  const line = errorLine(`err-${fieldName(code, ...at)}`, page.say(`problem.${kind}`, params));
  const heads = box.querySelectorAll(
    ':scope > legend, :scope > .q-title, :scope > .q-help, :scope > label:not(.choice)',
  );
  const head = heads[heads.length - 1];
  if (head) head.after(line);
  else box.prepend(line);
  const marked = control.closest('[role="radiogroup"]') ?? control;
  marked.setAttribute('aria-invalid', 'true');
  describe(control.closest('[role="radiogroup"], fieldset.question') ?? control, line.id);
  (control.closest('.likert-row, .likert-lone') ?? line).classList.add('is-error');
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${control.id}`;
  link.textContent = labelOf(at.length > 0 && inner?.matches('.likert-row, .stage') ? inner : frame);
  item.append(link);
  return item;
}

/** Adds an id to what describes an element, in place of the errors before. */
function describe(element: Element, id?: string): void {
  const ids = (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((each) => each && !each.startsWith('err-'));
  if (id) ids.push(id);
  if (ids.length > 0) element.setAttribute('aria-describedby', ids.join(' '));
  else element.removeAttribute('aria-describedby');
}

function errorLine(id: string, words: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'error-line';
  line.id = id;
  const icon = document.querySelector('#the-problems .ico')?.cloneNode(true);
  const text = document.createElement('span');
  text.textContent = words;
  line.append(...(icon ? [icon] : []), text);
  return line;
}

function labelOf(box: Element): string {
  const label = box.querySelector('legend, .q-title, .choice > span')?.cloneNode(true) as Element | undefined;
  for (const aside of label?.querySelectorAll('.opt, .step') ?? []) aside.remove();
  return label?.textContent?.trim() ?? '';
}
