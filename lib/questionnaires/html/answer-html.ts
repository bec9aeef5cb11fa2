import type { Locale } from '#lib/i18n/locale.ts';
import type { RespondKey, RespondTranslate } from '#lib/i18n/messages/respond.ts';
import type { AnswerValue, JourneyAnswer, LocationAnswer, MatrixAnswer, StageAnswer } from '../answers.ts';
import { answerRulesOf } from '../question-types/answer-rules-of.ts';
import { regionsOf } from '../question-types/location/regions.ts';
import type { JourneyQuestion, MatrixQuestion, Question, Row } from '../questionnaire.ts';
import type { AuthorText } from './author-text.ts';
import { type Html, html } from './html.ts';

/** A stored answer in words, for its giver to read. */
export function answerHtml(
  question: Question,
  answer: AnswerValue,
  author: AuthorText,
  say: RespondTranslate,
  locale: Locale,
): Html {
  if (question.type === 'matrix') return matrixWords(question, answer as MatrixAnswer, author);
  if (question.type === 'journey') return journeyWords(question, answer as JourneyAnswer, author, say);
  if (question.type === 'multiple') return labels(question.options, answer as readonly string[], author);
  if (question.type === 'consent') return html`${say('receipt.agreed')}`;
  const speech = { language: locale, say: author.plain, yes: say('choice.yes'), no: say('choice.no') };
  const words = answerRulesOf(question).say(question, answer, speech, []);
  if (question.type !== 'location') return html`${words}`;
  const place = answer as LocationAnswer;
  const region = regionsOf(place.country, locale).find(({ code }) => code === place.region);
  return html`${words}${region && html`<br><span lang="${region.language}">${region.name}</span>`}`;
}

function matrixWords(question: MatrixQuestion, answer: MatrixAnswer, author: AuthorText): Html {
  const rows = question.rows.filter(({ code }) => Object.hasOwn(answer, code));
  return html`${rows.map((row) => html`<span class="in"><span>${author.words(row.label)}</span><span>${labels(question.options, [answer[row.code] ?? ''], author)}</span></span>`)}`;
}

function journeyWords(
  question: JourneyQuestion,
  answer: JourneyAnswer,
  author: AuthorText,
  say: RespondTranslate,
): Html {
  const walked = question.stages.filter(({ code }) => Object.hasOwn(answer, code));
  return html`${walked.map((stage) => html`<span class="in"><strong>${author.words(stage.label)}</strong></span>${stageWords(question, answer[stage.code] ?? {}, author, say)}`)}`;
}

function stageWords(question: JourneyQuestion, stage: StageAnswer, author: AuthorText, say: RespondTranslate): Html {
  const line = (key: RespondKey, words: Html | string) =>
    html`<span class="in"><span>${say(key)}</span><span>${words}</span></span>`;
  return html`${[
    stage.touchpoints && line('journey.touchpoints', labels(question.touchpoints ?? [], stage.touchpoints, author)),
    stage.emotion !== undefined && line('journey.emotion', say(`emotion.${signed(stage.emotion)}` as RespondKey)),
    stage.expectation !== undefined &&
      line('journey.expectation', say(`expectation.${signed(stage.expectation)}` as RespondKey)),
    stage.barriers && line('journey.barriers', labels(question.barriers ?? [], stage.barriers, author)),
    stage.story && html`<span class="in"><span>${stage.story}</span></span>`,
  ]}`;
}

function labels(items: readonly Row[], codes: readonly string[], author: AuthorText): Html {
  const found = items.filter(({ code }) => codes.includes(code));
  return html`${found.map((item, i) => html`${i > 0 && html`<br>`}${author.words(item.label)}`)}`;
}

/** -2 … 2 as the catalogue's keys write it: n2, n1, 0, p1, p2. */
function signed(value: number): string {
  return value === 0 ? '0' : `${value < 0 ? 'n' : 'p'}${Math.abs(value)}`;
}
