import Link from 'next/link';
import { z } from 'zod';
import { formatter } from '#lib/i18n/format.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { processContext } from '#server/process-context.ts';
import type { Overview } from '#server/responses/read-overview.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { FieldingTags } from '../questionnaires/_ui/fielding-tags.tsx';

/** The questionnaires of a workspace: what each is called, where it is published, and how many have answered. */
export async function QuestionnaireList({ inside, overview }: { inside: Inside; overview: Overview }) {
  const t = await getTranslate('studio');
  const locale = await getLocale();
  const say = formatter(locale, inside.timeZone);
  const { url } = processContext();
  const shown = overview.questionnaires.filter((one) => !one.archived);
  return (
    <ul className="border-line border-t">
      {shown.slice(0, most).map((one) => {
        const { words, language } = titleOf(one, locale);
        return (
          <li key={one.id} className="grid gap-1 border-line border-b py-2.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link
                href={`/${inside.slug}/questionnaires/${one.id}`}
                lang={language}
                className="text-ink hover:text-ink"
              >
                {words}
              </Link>
              <span className="text-ink-3 text-sm">
                {one.version === null
                  ? t('home.draft')
                  : one.origin === 'imported'
                    ? t('home.imported', { n: one.complete })
                    : t('home.version', { version: one.version, n: one.complete })}
              </span>
            </p>
            <FieldingTags slug={inside.slug} questionnaire={one.id} />
            {one.links.slice(0, 2).map((link) => (
              <p key={link} className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
                <a
                  href={`/s/${link}`}
                  translate="no"
                  className="inline-flex min-h-6 min-w-0 items-center break-all"
                >{`${url}/s/${link}`}</a>
                {one.latest && (
                  <span className="text-ink-3">{t('home.latest', { when: say.dateTime(one.latest.getTime()) })}</span>
                )}
              </p>
            ))}
          </li>
        );
      })}
      {shown.length > most && (
        <li className="py-2.5 text-sm">
          <Link href={`/${inside.slug}/questionnaires`}>
            {t('home.moreQuestionnaires', { n: shown.length - most })}
          </Link>
        </li>
      )}
    </ul>
  );
}

/** How many are shown here; the list of all is one press away. */
const most = 5;

const text = z.partialRecord(z.enum(locales), z.string());

/** A draft may be unfinished: without a title it is called by its code. */
function titleOf(one: Overview['questionnaires'][number], locale: Locale): { words: string; language: Locale } {
  const title = text.safeParse(one.title);
  const languages = z.array(z.enum(locales)).safeParse(one.languages);
  const found = title.success
    ? wordsIn(title.data as Parameters<typeof wordsIn>[0], locale, languages.success ? languages.data : [])
    : { words: '', language: locale };
  return found.words ? found : { words: one.code, language: locale };
}
