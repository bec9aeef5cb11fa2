import type { Locale } from '#lib/i18n/locale.ts';
import type { JourneyAnswer } from '#lib/questionnaires/answers.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { answerLines } from '#lib/responses/answer-lines.ts';
import type { OneResponse } from '#server/responses/read-one-response.ts';
import { Code } from './code.tsx';
import { JourneyPath } from './journey-path.tsx';
import { Said } from './said.tsx';

/** One question and what was said to it; words of the respondent as a quote, codes beside the labels when asked for. */
export function GivenAnswer(props: {
  question: Question;
  /** In the reader's language where there is one. */
  label: string;
  response: OneResponse['response'];
  languages: readonly Locale[];
  locale: Locale;
  withCodes: boolean;
  /** What stands there when nothing was said. */
  missing: string;
}) {
  const { question, response, languages, locale, withCodes } = props;
  const { language } = wordsIn(question.label, locale, languages);
  const lines = answerLines(question, response.answers, { locale, languages });
  return (
    <div className="grid gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <dt className="text-ink-2 text-sm leading-snug">
        <span lang={language}>{props.label || question.code}</span>
        {withCodes && <Code>{question.code}</Code>}
      </dt>
      <dd className="min-w-0 break-words leading-snug">
        {lines.length === 0 ? (
          <span className="text-ink-3 text-sm">{props.missing}</span>
        ) : question.type === 'journey' ? (
          <JourneyPath
            lines={lines}
            answer={response.answers[question.code] as JourneyAnswer}
            question={question}
            spoken={response.language}
            withCodes={withCodes}
          />
        ) : (
          <ul className="grid gap-1">
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one answer never move
              <li key={at}>
                <Said line={line} spoken={response.language} withCodes={withCodes} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
