import { translator } from '#lib/i18n/translate.ts';
import type { PageData } from '#lib/questionnaires/html/page-data.ts';
import { planOfPage } from '#lib/questionnaires/logic/page-plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import { readPage } from '#lib/questionnaires/read-page.ts';
import type { Page } from './page.ts';

/** The page on the screen, ready for the parts of the script to work on. */
export function openPage(data: PageData, form: HTMLFormElement): Page {
  const plan = planOfPage(data.plan);
  const here = plan.questionnaire.pages[1] ?? plan.questionnaire.pages[0];
  const given = () => ({ ...data.plan.given, ...readPage(here, pairs(form)) });
  const status = document.getElementById('the-status');
  return {
    data,
    form,
    plan,
    questions: here.questions,
    say: translator(data.locale, data.messages),
    given,
    walked: () => walk(plan, given()),
    tell: (words, isBad = false) => {
      if (!status) return;
      status.textContent = words;
      status.classList.toggle('status-bad', isBad);
    },
  };
}

function pairs(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}
