import Link from 'next/link';
import type { Locale } from '#lib/i18n/locale.ts';
import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import { authorText } from '#lib/questionnaires/html/author-text.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { OneResponse } from '#server/responses/read-one-response.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { GivenAnswer } from './given-answer.tsx';

/** All answers in the order of the questionnaire, page by page; what was not asked stands apart from what was passed over. */
export async function GivenAnswers(props: {
  response: OneResponse['response'];
  definition: Questionnaire;
  locale: Locale;
  withCodes: boolean;
  address: string;
}) {
  const t = await getTranslate('responses');
  const { response, definition, locale, withCodes } = props;
  const plan = planOf(definition);
  const walked = walk(plan, response.answers);
  const { shown } = walked;
  // Labels read as the respondent saw them: with their earlier answers in place.
  const { plain } = authorText(plan, walked, locale, translator(locale, respondMessages(locale)));
  const reachedTo = definition.pages.findIndex((page) => page.code === response.page);
  return (
    <section aria-labelledby="answers" className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-ink border-b pb-2">
        <h2 id="answers">{t('one.answers')}</h2>
        <Link
          href={`${props.address}${withCodes ? '' : '&codes=yes'}#answers`}
          prefetch={false}
          className="inline-flex min-h-8 items-center text-sm max-lg:min-h-11"
        >
          {t(withCodes ? 'one.hideCodes' : 'one.showCodes')}
        </Link>
      </div>
      {definition.pages.map((page, at) => {
        const title = wordsIn(page.title ?? {}, locale, definition.languages);
        const questions = page.questions.filter(({ type }) => type !== 'statement');
        if (questions.length === 0) return null;
        const isReached = response.status !== 'open' || at <= Math.max(0, reachedTo);
        return (
          <section key={page.code} aria-label={title.words || t('drop.page', { n: at + 1 })} className="mt-6">
            <h3 className="text-ink-3 text-sm" lang={title.words ? title.language : undefined}>
              {title.words || t('drop.page', { n: at + 1 })}
            </h3>
            <dl>
              {questions.map((question) => (
                <GivenAnswer
                  key={question.code}
                  question={question}
                  label={plain(question.label)}
                  response={response}
                  languages={definition.languages}
                  locale={locale}
                  withCodes={withCodes}
                  missing={t(
                    isReached ? (shown.has(question.code) ? 'one.skipped' : 'one.notAsked') : 'one.notReached',
                  )}
                />
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}
