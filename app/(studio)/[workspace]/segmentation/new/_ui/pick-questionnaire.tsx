import Link from 'next/link';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { Overview } from '#server/responses/read-overview.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';

/** The questionnaires that somebody has answered, to choose one. */
export async function PickQuestionnaire(props: { slug: string; questionnaires: Overview['questionnaires'] }) {
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  return (
    <ul className="border-ink border-t" aria-label={t('new.pick')}>
      {props.questionnaires.map(({ id, code, title, complete }) => {
        const said = wordsIn(title as Text, locale, []);
        return (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b py-4"
          >
            <Link
              href={`/${props.slug}/segmentation/new?questionnaire=${id}`}
              className="min-w-0 break-words font-serif text-xl"
              lang={said.language}
            >
              {said.words || code}
            </Link>
            <span className="text-ink-2 text-sm">{t('new.answers', { n: complete })}</span>
          </li>
        );
      })}
    </ul>
  );
}
