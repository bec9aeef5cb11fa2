import { shownField } from '#lib/questionnaires/field-name.ts';
import { pipe } from '#lib/questionnaires/pipe.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { frameOf, type Page } from './page.ts';

/** Shows the questions that are asked as things stand, hides the others, and repeats answers of this page in its words. */
export function showQuestions(page: Page, isTold: boolean): void {
  const walked = page.walked();
  let opened = 0;
  for (const { code } of page.questions) {
    const frame = frameOf(code);
    if (!frame) continue;
    const hides = !walked.shown.has(code);
    if (frame.hidden && !hides) opened++;
    frame.hidden = hides;
  }
  const shown = page.form.elements.namedItem(shownField);
  if (shown instanceof HTMLInputElement) {
    shown.value = page.questions.flatMap(({ code }) => (walked.shown.has(code) ? [code] : [])).join(' ');
  }
  const { locale } = page.data;
  const speech = {
    language: locale,
    say: (text: Parameters<typeof wordsIn>[0]) => wordsIn(text, locale, []).words,
    yes: page.say('choice.yes'),
    no: page.say('choice.no'),
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-pipe]')) {
    const code = place.dataset.pipe ?? '';
    if (page.plan.pageOf.get(code.split('.')[0] ?? '') !== 1) continue;
    const words = pipe(`{{${code}}}`, page.plan, walked, speech)[0]?.text ?? '';
    if (place.textContent !== words) place.textContent = words;
  }
  if (opened > 0 && isTold) page.tell(page.say('status.opened', { count: opened }));
}
