import { goField } from '#lib/questionnaires/field-name.ts';
import type { PageData } from '#lib/questionnaires/html/page-data.ts';
import { isIncomplete } from '#lib/questionnaires/validate.ts';
import { enhanceChoices } from '../types/choices.ts';
import { enhanceJourney } from '../types/journey.ts';
import { enhanceLocation } from '../types/location.ts';
import { enhanceStars } from '../types/stars.ts';
import { enhanceText } from '../types/text.ts';
import { afterPress } from './after-press.ts';
import { autosave } from './autosave.ts';
import { keepPlace } from './keep-place.ts';
import { openPage } from './open-page.ts';
import { showProblems } from './show-problems.ts';
import { showQuestions } from './show-questions.ts';

/** Brings a page of questions to life. */
export function startPage(data: PageData): void {
  const form = document.getElementById('the-form');
  if (!(form instanceof HTMLFormElement)) return;
  if (keepPlace(data)) return;
  const page = openPage(data, form);
  const saver = autosave(page);
  for (const enhance of [enhanceChoices, enhanceLocation, enhanceStars, enhanceText]) enhance(page);
  const walk = enhanceJourney(page);
  showQuestions(page, false);

  const whenStill = afterPress();
  let wasSent = false;
  const touched = new Set<string>();
  let isJudged = !document.getElementById('the-problems')?.hidden;
  const problems = () => page.walked().problems.filter(({ code }) => page.plan.pageOf.get(code) === 1);

  const react = (event: Event) => {
    const control = event.target;
    if (!(control instanceof HTMLElement) || !('name' in control)) return;
    const name = String(control.name);
    const code = (name.startsWith('.') ? (control as HTMLInputElement).value : name).split('.')[0] ?? '';
    if (!page.plan.questions.has(code)) return;
    saver.changed(code, event.type === 'change');
    if (event.type !== 'change') return showQuestions(page, true);
    whenStill(() => {
      showQuestions(page, true);
      // What is still missing is told when the page is sent; what is wrong, at once.
      touched.add(code);
      const all = problems();
      const early = all.filter((each) => touched.has(each.code) && !isIncomplete(each.problem.kind));
      showProblems(page, isJudged ? all : early, isJudged);
    });
  };
  form.addEventListener('input', react);
  form.addEventListener('change', react);

  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    const goes = button?.name === goField || !button?.name ? button?.value || 'next' : 'language';
    if (wasSent) return event.preventDefault();
    if (goes !== 'language' && walk?.move(goes === 'back' ? -1 : 1)) {
      event.preventDefault();
      saver.now();
      return;
    }
    if (goes === 'next') {
      const all = problems();
      isJudged = true;
      showProblems(page, all, true);
      if (all.length > 0) {
        event.preventDefault();
        walk?.reveal(all[0]);
        document.getElementById('the-problems')?.focus();
        return;
      }
    }
    const busy = saver.leave();
    if (busy) {
      // A save is under way: two writers at once would make one of them stale, so the page goes when it has landed.
      event.preventDefault();
      page.tell(page.say('status.sending'));
      busy.then(() => (button ? button.click() : form.submit()));
      return;
    }
    wasSent = true;
    page.tell(page.say('status.sending'));
    for (const each of form.querySelectorAll('.btn')) each.setAttribute('aria-disabled', 'true');
  });

  document.getElementById('the-problems')?.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a');
    const control = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!control) return;
    event.preventDefault();
    walk?.revealControl(control);
    control.focus();
    (control.closest('fieldset, .question') ?? control).scrollIntoView({ block: 'start' });
  });

  // A page taken back out of the browser's memory can be sent again.
  window.addEventListener('pageshow', () => {
    wasSent = false;
    for (const each of form.querySelectorAll('.btn')) each.removeAttribute('aria-disabled');
  });
}
