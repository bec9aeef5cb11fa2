import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { AnswerProblem } from '../answer-problem.ts';
import { goField, keyField, pageField, revisionField, shownField, trapField } from '../field-name.ts';
import { pagePlan } from '../logic/page-plan.ts';
import type { Plan } from '../logic/plan.ts';
import { progress } from '../logic/progress.ts';
import { walk } from '../logic/walk.ts';
import { own } from '../own.ts';
import { questionOrder } from '../respondent-order.ts';
import { authorText } from './author-text.ts';
import type { DoorPage } from './door-page.ts';
import { attributes, Html, html } from './html.ts';
import { icon } from './icon.ts';
import { type IncentivePromise, incentivePromise } from './incentive-promise.ts';
import { minutesLeft } from './minutes-left.ts';
import { type PageData, scriptMessages } from './page-data.ts';
import { pageFrame } from './page-frame.ts';
import { pageProgress } from './page-progress.ts';
import { privacyFacts } from './privacy-facts.ts';
import { problemSummary } from './problem-summary.ts';
import { questionHtml } from './question-html.ts';

/** One page of questions, as it is shown first or shown again with what is wrong. */
export interface QuestionPageView extends DoorPage {
  readonly plan: Plan;
  /** Code of the page on the screen; one of `walk(plan, given).pages`. */
  readonly page: string;
  /** All that was answered, by question code: what is stored, and over it what was just posted, judged or not. */
  readonly given: Readonly<Record<string, unknown>>;
  /** What is wrong on this page (`validatePage`); none when it is shown for the first time. */
  readonly problems: readonly AnswerProblem[];
  /** Questions that the last post brought up (`revealed`), to be told of; none otherwise. */
  readonly revealed?: readonly string[];
  /** The respondent's key and how often the response was saved; both come back as hidden fields. */
  readonly key: string;
  readonly revision: number;
  /** Where the page is posted to. */
  readonly action: string;
  /** Where the script saves each answer by `PUT`; absent in a preview. */
  readonly save?: string;
  /** What the respondent gets; absent when nothing. */
  readonly promise?: IncentivePromise;
  /** Whether answers given before are stored and this device can come back to them. */
  readonly isSaved: boolean;
}

/**
 * A page of questions. It is complete without script: a plain form, posted to `action`, with the fields of
 * `field-name.ts`; `.go` is `next` or `back`. On the first page stand the intro, what one gets and what happens to the
 * answers.
 */
export function questionPage(view: QuestionPageView): Html {
  const { plan, locale, given } = view;
  const { questionnaire } = plan;
  const say = translator(locale, respondMessages(locale));
  const walked = walk(plan, given);
  const author = authorText(plan, walked, locale, say);
  const { page: number, of } = progress(walked, view.page);
  const page = questionnaire.pages.find(({ code }) => code === view.page) ?? questionnaire.pages[0];
  const questions = questionOrder(page, view.key).filter(({ type }) => type !== 'hidden');
  const isFirst = number <= 1;
  const isAlone = questions.length === 1 && !isFirst;
  const title = author.plain(questionnaire.title);

  const rendered = questions.map((question) =>
    questionHtml(question, {
      ...author,
      locale,
      say,
      respondent: view.key,
      given: own(given, question.code),
      otherWords: own(given, `${question.code}.other`),
      problems: view.problems.filter(({ code }) => code === question.code),
      off: !walked.shown.has(question.code),
      isHeading: isAlone && question.type !== 'statement',
    }),
  );

  const heading = isFirst
    ? html`<div class="opening"><h1 class="title">${author.words(questionnaire.title)}</h1>${questionnaire.intro && html`<div class="prose">${author.rich(questionnaire.intro)}</div>`}${view.promise && incentivePromise(view.promise, say)}</div>${page.title && html`<h2 class="q-title page-title">${author.words(page.title)}</h2>`}`
    : isAlone
      ? html`${page.title && html`<p class="eyebrow">${author.words(page.title)}</p>`}${questions[0]?.type === 'statement' && html`<h1 class="sr">${author.words(page.title ?? questionnaire.title)}</h1>`}`
      : html`<h1 class="${page.title ? 'q-title page-title' : 'sr'}">${author.words(page.title ?? questionnaire.title)}</h1>`;

  const opened = view.revealed?.length
    ? html`<div class="notice" id="the-notice" tabindex="-1" autofocus>${icon('info')}<p>${say('problems.opened')}</p></div>`
    : undefined;
  const facts = privacyFacts(questionnaire, author, say);
  const hidden = {
    [keyField]: view.key,
    [revisionField]: view.revision,
    [pageField]: page.code,
    [shownField]: shownCodes(questions, walked.shown),
  };

  const main = html`${pageProgress(Math.max(number, 1), of, minutesLeft(plan, walked, page.code), say)}
${problemSummary(view.problems, plan.questions, author.words, say)}${opened}
${heading}
<form${attributes({ id: 'the-form', method: 'post', action: view.action, novalidate: true, autocomplete: 'on' })}>
${Object.entries(hidden).map(([name, value]) => html`<input${attributes({ type: 'hidden', name, value })}>`)}
<input${attributes({ class: 'sr', type: 'text', name: trapField, tabindex: '-1', 'aria-hidden': 'true', autocomplete: 'off' })}>
<div class="${questions.length > 1 ? 'several' : 'alone'}">
${rendered}
</div>
${isFirst && facts && html`<section class="privacy" aria-labelledby="the-privacy"><h2 id="the-privacy">${say('privacy.title')}</h2>${facts}</section>`}
<div class="buttons">
<button class="btn btn-primary btn-wide" type="submit" name="${goField}" value="next">${say(number === of ? 'button.finish' : 'button.next')}</button>
${!isFirst && html`<button class="btn btn-quiet btn-wide" type="submit" name="${goField}" value="back" formnovalidate>${say('button.back')}</button>`}
</div>
</form>
${!isFirst && view.promise && incentivePromise(view.promise, say)}`;

  const foot = html`<p class="status" id="the-status" role="status">${view.isSaved && say('saved.device')}</p>
${!isFirst && facts && html`<details><summary>${say('privacy.title')}</summary>${facts}</details>`}`;

  const data: PageData = {
    locale,
    ...(view.save !== undefined && { save: view.save }),
    revision: view.revision,
    plan: pagePlan(plan, walked, page.code),
    messages: scriptMessages(locale),
  };
  const pageTitle = page.title && !isFirst ? say('title.page', { page: author.plain(page.title), title }) : title;
  return pageFrame(view, {
    title: view.problems.length > 0 ? say('title.problems', { title: pageTitle }) : pageTitle,
    main,
    foot,
    form: 'the-form',
    data: Html.data('page-data', data),
  });
}

function shownCodes(questions: readonly { readonly code: string }[], shown: ReadonlySet<string>): string {
  return questions
    .filter(({ code }) => shown.has(code))
    .map(({ code }) => code)
    .join(' ');
}
