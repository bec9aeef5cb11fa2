import type { Locale } from '#lib/i18n/locale.ts';
import type { RespondTranslate } from '#lib/i18n/messages/respond.ts';
import type { Plan } from '../logic/plan.ts';
import type { Walk } from '../logic/walk.ts';
import { pipe, pipedCodes } from '../pipe.ts';
import type { Speech } from '../question-types/answer-rules.ts';
import type { Text } from '../questionnaire.ts';
import { wordsIn } from '../words-in.ts';
import { attributes, type Content, type Html, html } from './html.ts';
import { markdown } from './markdown.ts';

/** Renders what an author wrote for one respondent. */
export interface AuthorText {
  /** As text, with earlier answers piped in, marked with `lang` where it had to fall back on another language. */
  readonly words: (text: Text) => Html;
  /** The same, read as the Markdown subset. */
  readonly rich: (text: Text) => Html;
  /** The same as bare words, for a title, an attribute or an `<option>`. */
  readonly plain: (text: Text) => string;
}

/**
 * How the author's texts of a questionnaire read with these answers in this language. Answers are put in as words behind
 * Markdown, so that they stay words whatever they hold ([S05]). Each is marked with the code it stands for, so that the
 * script can follow an answer on the same page.
 */
export function authorText(plan: Plan, walked: Walk, locale: Locale, say: RespondTranslate): AuthorText {
  const { languages } = plan.questionnaire;
  const find = (text: Text) => wordsIn(text, locale, languages);
  const speech: Speech = {
    language: locale,
    say: (text) => find(text).words,
    yes: say('choice.yes'),
    no: say('choice.no'),
  };
  const piped = (words: string): Content => {
    const codes = [...pipedCodes(words)];
    return pipe(words, plan, walked, speech).map((part) =>
      part.kind === 'words' ? part.text : html`<span data-pipe="${codes.shift() ?? ''}">${part.text}</span>`,
    );
  };
  return {
    words: (text) => {
      const { words, language } = find(text);
      return language === locale ? html`${piped(words)}` : html`<span lang="${language}">${piped(words)}</span>`;
    },
    rich: (text) => {
      const { words, language } = find(text);
      const body = markdown(words, piped);
      return language === locale ? body : html`<div${attributes({ lang: language })}>${body}</div>`;
    },
    plain: (text) =>
      pipe(find(text).words, plan, walked, speech)
        .map((part) => part.text)
        .join(''),
  };
}
