import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import { goField } from '#lib/questionnaires/field-name.ts';
import { controlId } from '#lib/questionnaires/html/control-id.ts';
import { frameOf, type Page } from '../page/page.ts';

/** A walk through the stages of a journey, one at a time. */
export interface StageWalk {
  /** Goes a step on (1) or back (-1); false when there is none and the page itself should go. */
  readonly move: (by: 1 | -1) => boolean;
  /** Goes to the step where a problem is. */
  readonly reveal: (problem: AnswerProblem | undefined) => void;
  /** Goes to the step where a control is. */
  readonly revealControl: (control: HTMLElement) => void;
}

/**
 * Makes a walk of the first journey question of a page: what stands before it goes with its first stage, what stands
 * behind it comes after the last. Undefined when the page has none.
 */
export function enhanceJourney(page: Page): StageWalk | undefined {
  const at = page.questions.findIndex(({ type }) => type === 'journey');
  const frame = frameOf(page.questions[at]?.code ?? '');
  const stages = [...(frame?.querySelectorAll<HTMLFieldSetElement>('.stage') ?? [])];
  const nextButton = page.form.querySelector<HTMLButtonElement>(`[name="${goField}"][value="next"]`);
  if (!frame || stages.length < 2 || !nextButton) return undefined;
  // In the order on the screen, which may be drawn by chance.
  const frames = [...page.form.querySelectorAll<HTMLElement>('.question')];
  const before = frames.slice(0, frames.indexOf(frame));
  const after = frames.slice(frames.indexOf(frame) + 1);
  const names = stages.map((stage) => stage.querySelector('legend .nm')?.textContent ?? '');
  const skips = stages.map((stage) => stage.querySelector<HTMLInputElement>('[data-skip]'));
  const nextWords = nextButton.textContent ?? '';
  const path = document.createElement('ol');
  path.className = 'path';
  path.setAttribute('aria-label', page.say('journey.steps'));
  frame.querySelector('.walk')?.before(path);
  const skipButton = document.createElement('button');
  skipButton.type = 'button';
  skipButton.className = 'btn btn-quiet btn-wide';
  skipButton.textContent = page.say('journey.skip');
  nextButton.after(skipButton);
  page.form.classList.add('walking');
  let step = 0;

  const hasAfter = () => after.some((each) => !each.hidden);
  const isAnswered = (stage: HTMLElement) =>
    !!stage.querySelector('.said input:checked') ||
    [...stage.querySelectorAll('textarea')].some((area) => area.value.trim() !== '');

  const show = (to: number, isMoved: boolean) => {
    step = to;
    stages.forEach((stage, i) => {
      stage.hidden = i !== step;
    });
    frame.classList.toggle('is-away', step >= stages.length);
    for (const each of before) each.classList.toggle('is-away', step > 0);
    for (const each of after) each.classList.toggle('is-away', step < stages.length);
    const name = names[step + 1];
    nextButton.textContent = name === undefined ? nextWords : page.say('journey.next', { stage: name });
    if (name === undefined && step < stages.length && hasAfter()) nextButton.textContent = page.say('button.next');
    skipButton.hidden = step >= stages.length;
    path.replaceChildren(...names.map((each, i) => pathItem(page, each, i, stateOf(i))));
    if (!isMoved) return;
    const head = step < stages.length ? stages[step]?.querySelector('legend') : after.find((each) => !each.hidden);
    const target = head?.matches('legend') ? head : head?.querySelector<HTMLElement>('input, textarea, select');
    (target as HTMLElement | null | undefined)?.focus({ preventScroll: true });
    (step < stages.length ? (step === 0 ? (before[0] ?? frame) : frame) : page.form).scrollIntoView({ block: 'start' });
  };
  const stateOf = (i: number): 'now' | 'done' | 'skipped' | 'todo' => {
    const stage = stages[i];
    if (i === step) return 'now';
    if (skips[i]?.checked) return 'skipped';
    return stage && isAnswered(stage) ? 'done' : 'todo';
  };
  const stepOf = (control: Element | null): number => {
    const stage = stages.findIndex((each) => each.contains(control));
    if (stage >= 0) return stage;
    return after.some((each) => each.contains(control)) ? stages.length : 0;
  };
  const goTo = (control: Element | null) => {
    if (control && stepOf(control) !== step) show(stepOf(control), false);
  };
  const move = (by: 1 | -1): boolean => {
    const last = hasAfter() ? stages.length : stages.length - 1;
    const to = step + by;
    if (to < 0 || to > last) return false;
    show(to, true);
    return true;
  };

  skipButton.addEventListener('click', () => {
    const skip = skips[step];
    if (skip && !skip.checked) {
      skip.checked = true;
      skip.dispatchEvent(new Event('change', { bubbles: true }));
    }
    nextButton.click();
  });
  stages.forEach((stage, i) => {
    stage.querySelector('.said')?.addEventListener('input', () => {
      const skip = skips[i];
      if (skip) skip.checked = false;
    });
  });
  const wrong = page.form.querySelector('.error-line');
  show(wrong ? stepOf(wrong) : 0, false);
  return {
    move,
    reveal: (problem) => {
      const question = problem && page.plan.questions.get(problem.code);
      if (question) goTo(document.getElementById(controlId(question, problem.at)));
    },
    revealControl: goTo,
  };
}

function pathItem(page: Page, name: string, at: number, state: 'now' | 'done' | 'skipped' | 'todo'): HTMLLIElement {
  const item = document.createElement('li');
  item.className = state;
  if (state === 'now') item.setAttribute('aria-current', 'step');
  const dot = part('dot', state === 'done' ? '✓' : state === 'skipped' ? '–' : String(at + 1));
  dot.setAttribute('aria-hidden', 'true');
  item.append(dot, part('nm', name));
  if (state === 'done' || state === 'skipped') {
    item.append(part('sr', `(${page.say(state === 'done' ? 'journey.done' : 'journey.skipped')})`));
  }
  return item;
}

function part(name: string, words: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = words;
  return span;
}
