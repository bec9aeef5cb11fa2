import type { Locale } from '#lib/i18n/locale.ts';
import { type RespondTranslate, respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Answers, AnswerValue } from '../answers.ts';
import type { Plan } from '../logic/plan.ts';
import { walk } from '../logic/walk.ts';
import { own } from '../own.ts';
import type { Question } from '../questionnaire.ts';
import { answerHtml } from './answer-html.ts';
import { type AuthorText, authorText } from './author-text.ts';
import type { DoorPage } from './door-page.ts';
import { attributes, type Html, html } from './html.ts';
import { pageFrame } from './page-frame.ts';

/** A respondent's own answers, to read and to withdraw. */
export interface ReceiptView extends DoorPage {
  readonly plan: Plan;
  readonly answers: Answers;
  /** When they were sent, as text in the page's language; absent while they are open. */
  readonly sent?: string;
  /** Where `withdraw=yes` is posted to erase the answers; absent when they cannot be withdrawn. */
  readonly withdraw?: string;
}

export function receiptPage(view: ReceiptView): Html {
  const { plan, answers, locale } = view;
  const say = translator(locale, respondMessages(locale));
  const walked = walk(plan, answers);
  const author = authorText(plan, walked, locale, say);
  const questions = [...plan.questions.values()].filter(
    ({ code, type }) => walked.shown.has(code) && type !== 'hidden' && type !== 'statement',
  );
  const facts = questions.map((question) => row(question, answers, author, say, locale));
  const main = html`<div class="message"><h1 class="title">${say('receipt.title')}</h1>
<p>${author.words(plan.questionnaire.title)}<br><span class="note">${view.sent ? say('receipt.sent', { date: view.sent }) : say('receipt.open')}</span></p>
<dl class="answers">${facts}</dl>
${view.withdraw && withdrawal(view.withdraw, say)}</div>`;
  return pageFrame(view, { title: say('receipt.title'), main });
}

function row(question: Question, answers: Answers, author: AuthorText, say: RespondTranslate, locale: Locale): Html {
  const answer = own(answers, question.code) as AnswerValue | undefined;
  const other = own(answers, `${question.code}.other`);
  const words = answer === undefined ? undefined : answerHtml(question, answer, author, say, locale);
  const extra = typeof other === 'string' && html`<br>${other}`;
  return html`<dt>${author.words(question.label)}</dt><dd>${words ? html`${words}${extra}` : html`<span class="none">${say('receipt.noAnswer')}</span>`}</dd>`;
}

function withdrawal(action: string, say: RespondTranslate): Html {
  return html`<details><summary>${say('receipt.withdraw')}</summary><p>${say('receipt.withdrawText')}</p><form${attributes({ method: 'post', action })}><div class="buttons"><button class="btn btn-danger btn-wide" type="submit" name="withdraw" value="yes">${say('receipt.withdrawButton')}</button></div></form></details>`;
}
