import { Field } from '#app/_ui/field.tsx';
import { type KeyOf, loadMessages } from '#app/_ui/i18n/catalogues.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Textarea } from '#app/_ui/textarea.tsx';
import { type Locale, localeNames } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { minutesOf } from '#lib/questionnaires/editor/minutes-of.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { Caller } from '#server/context.ts';
import { processContext } from '#server/process-context.ts';
import { readIncentive } from '#server/questionnaires/read-incentive.ts';
import { CopyButton } from '../../_ui/copy-button.client.tsx';

/** A short text to send with a link, in each language of the questionnaire: what it is, how long it takes, what one gets. */
export async function SendingWords(props: {
  definition: Questionnaire;
  url: string;
  questionnaire: QuestionnaireId;
  caller: Caller;
}) {
  const { definition, url, questionnaire, caller } = props;
  const t = await getTranslate('fielding');
  const reading = await readIncentive(processContext(), caller, { questionnaire });
  const label = reading.ok ? reading.value.incentive?.label : undefined;
  const minutes = minutesOf(definition);
  const texts = await Promise.all(
    definition.languages.map(async (language: Locale) => {
      const say = translator(language, await loadMessages('fielding', language)) as (
        key: KeyOf<'fielding'>,
        params?: Record<string, string | number>,
      ) => string;
      const title = wordsIn(definition.title, language, definition.languages).words;
      const promise = label?.[language] ?? (label && wordsIn(label, language, definition.languages).words);
      const address = definition.languages.length > 1 ? `${url}?lang=${language}` : url;
      const sentences = [
        say('send.ask', { title }),
        say('send.minutes', { minutes }),
        ...(promise ? [say('send.promise', { promise })] : []),
        ...(definition.anonymous ? [say('send.anonymous')] : []),
      ];
      return { language, text: `${sentences.join('\n')}\n${address}` };
    }),
  );
  return (
    <>
      <p className="mb-4 max-w-(--measure) text-ink-2">{t('send.lead')}</p>
      <div className="grid gap-5 md:grid-cols-2">
        {texts.map(({ language, text }) => (
          <div key={language} className="grid content-start justify-items-start gap-2 *:w-full">
            <Field label={<span lang={language}>{localeNames[language]}</span>}>
              {(control) => (
                <Textarea
                  {...control}
                  readOnly
                  defaultValue={text}
                  rows={6}
                  lang={language}
                  className="field-sizing-content"
                />
              )}
            </Field>
            <div>
              <CopyButton
                text={text}
                label={t('copy.do')}
                copied={t('copy.done')}
                name={t('copy.of', { name: localeNames[language] })}
              />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
