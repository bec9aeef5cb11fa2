import Link from 'next/link';
import { minutesOf } from '#lib/questionnaires/editor/minutes-of.ts';
import { templates } from '#lib/questionnaires/templates/templates.ts';
import type { Overview } from '#server/responses/read-overview.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { QuestionnaireList } from './questionnaire-list.tsx';

/** The first step: the questionnaires there are, or the goals to begin with. */
export async function HomeQuestionnaires({ inside, overview }: { inside: Inside; overview: Overview }) {
  if (overview.questionnaires.length > 0) return <QuestionnaireList inside={inside} overview={overview} />;
  const t = await getTranslate('studio');
  const goals = await getTranslate('questionnaires');
  return (
    <>
      <p>{t('home.questionnaires.empty')}</p>
      <ul className="mt-3 border-line border-t">
        {templates.map(({ code, definition }) => {
          const n = definition.pages.reduce((sum, page) => sum + page.questions.length, 0);
          return (
            <li key={code} className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-b py-2">
              <Link href={`/${inside.slug}/questionnaires/new#${code}`}>{goals(`new.template.${code}`)}</Link>
              <span className="text-ink-3 text-sm">
                {goals('new.template.size', { n, minutes: minutesOf(definition) })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
