import { formatter } from '#lib/i18n/format.ts';
import { isLocale, localeNames } from '#lib/i18n/locale.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { OneResponse } from '#server/responses/read-one-response.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { KeyValues } from '../../../../../_ui/key-values.tsx';
import { linkName } from '../../_ui/link-name.ts';
import { sayDuration } from '../../_ui/say-duration.ts';

/** How a response went: when it began, which page was sent when, when it ended, and by which way it came. */
export async function TimelineSection(props: {
  response: OneResponse['response'];
  definition: Questionnaire;
  channel: string | undefined;
  timeZone: string;
}) {
  const t = await getTranslate('responses');
  const locale = await getLocale();
  const say = formatter(locale, props.timeZone);
  const { response, definition } = props;
  const { startedAt, submittedAt, savedAt, timeline, seconds, status } = response;
  const moment = (date: Date) => (definition.anonymous ? say.date(date.getTime()) : say.dateTime(date.getTime()));
  const pageName = (code: string) => {
    const at = definition.pages.findIndex((page) => page.code === code);
    const words = wordsIn(definition.pages[at]?.title ?? {}, locale, definition.languages);
    return words.words ? words : { words: at < 0 ? code : t('drop.page', { n: at + 1 }), language: locale };
  };
  const before = (at: number) => timeline[at - 1]?.[1] ?? 0;
  const entries = [
    { term: t('time.link'), detail: linkName(t, response.link, new Map([[response.link, props.channel]])) },
    {
      term: t('table.language'),
      detail: isLocale(response.language) ? localeNames[response.language] : response.language,
    },
    { term: t('time.version'), detail: say.integer(response.version) },
    {
      term: t('time.id'),
      detail: (
        <span className="break-all" translate="no">
          {response.id}
        </span>
      ),
    },
  ];
  return (
    <section aria-labelledby="timeline" className="border-line border-t pt-4">
      <h2 id="timeline" className="text-lg">
        {seconds === null ? t('time.title') : t('time.took', { time: sayDuration(t, seconds) })}
      </h2>
      <ol className="mt-3 grid gap-0 text-sm leading-snug">
        <Moment what={t('time.begun')} when={moment(startedAt)} />
        {timeline.map(([page, at], index) => {
          const { words, language } = pageName(page);
          return (
            <Moment
              // biome-ignore lint/suspicious/noArrayIndexKey: a page can be sent twice, and its place in time never moves
              key={index}
              what={<span lang={language}>{words}</span>}
              when={t('time.page', { time: sayDuration(t, Math.max(0, at - before(index))), at: sayDuration(t, at) })}
            />
          );
        })}
        <Moment what={t(`time.end.${status}`)} when={moment(submittedAt ?? savedAt)} isLast />
      </ol>
      <div className="mt-4">
        <KeyValues entries={entries} />
      </div>
    </section>
  );
}

function Moment({ what, when, isLast = false }: { what: React.ReactNode; when: string; isLast?: boolean }) {
  return (
    <li className="relative grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2 pb-3">
      {!isLast && (
        <span aria-hidden="true" className="absolute top-3 bottom-[-.25rem] left-[.2rem] border-line-strong border-l" />
      )}
      <span aria-hidden="true" className="mt-1.5 size-2 rounded-full bg-ink-3" />
      <span>
        {what}
        <span className="block text-ink-3">{when}</span>
      </span>
    </li>
  );
}
