import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { parseId } from '#lib/ids.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import { suggestVariables } from '#lib/segmentation/suggest-variables.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readOverview } from '#server/responses/read-overview.ts';
import { readChoices } from '#server/segmentation/read-choices.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { Button } from '../../../../_ui/button.tsx';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';
import { CountPart } from './_ui/count-part.tsx';
import { FramePart } from './_ui/frame-part.tsx';
import { PickQuestionnaire } from './_ui/pick-questionnaire.tsx';
import { readWish } from './_ui/read-wish.ts';
import { VariablesPart } from './_ui/variables-part.tsx';
import { submitSegmentation } from './actions.ts';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('segmentation'))('list.new') };
}

/** Chooses questionnaire, responses, variables and numbers for a new analysis; all of it is set when the page opens. */
export default async function NewSegmentationPage(props: Props) {
  const { caller, slug } = await requireCaller((await props.params).workspace);
  const query = await props.searchParams;
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const crumb = <Link href={`/${slug}/segmentation`}>{t('list.title')}</Link>;
  if (!can(caller.role, 'analyse')) {
    return <PageHead crumb={crumb} title={t('list.new')} lead={t('new.failed.forbidden')} />;
  }
  const overview = await readOverview(processContext(), caller);
  if (!overview.ok) throw new Error('a member may see the overview');
  const answered = overview.value.questionnaires.filter(({ complete }) => complete > 0);
  const asked = query.questionnaire === undefined && answered.length === 1 ? answered[0]?.id : query.questionnaire;
  if (asked === undefined) {
    return (
      <>
        <PageHead crumb={crumb} title={t('new.pick')} lead={t('new.pick.lead')} />
        {answered.length > 0 ? (
          <PickQuestionnaire slug={slug} questionnaires={answered} />
        ) : (
          <EmptyState
            title={t('list.empty.title')}
            action={
              <LinkButton kind="primary" href={`/${slug}/questionnaires`}>
                {t('new.toQuestionnaires')}
              </LinkButton>
            }
          >
            <p>{t('list.empty.none')}</p>
          </EmptyState>
        )}
      </>
    );
  }
  const questionnaire = parseId<'questionnaire'>(asked);
  if (!questionnaire) notFound();
  const wish = readWish((name) => [query[name] ?? []].flat());
  const choices = await readChoices(processContext(), caller, { questionnaire, filter: wish.filter });
  if (!choices.ok) notFound();
  const { definition, title, count } = choices.value;
  const table = tableFromAnswers(planOf(definition), [], locale);
  const blocks = suggestVariables(definition, table);
  const numbers = new Set(table.columns.flatMap(({ name, scale }) => (scale === 'interval' ? [name] : [])));
  const amounts = blocks.flatMap(({ variables }) =>
    variables.filter(({ name, off }) => numbers.has(name) && (off === null || off === 'hidden')),
  );
  const said = wordsIn(title, locale, definition.languages);
  const failed = failures.find((one) => one === query.failed);
  return (
    <>
      <PageHead
        crumb={
          <>
            {crumb} / <span lang={said.language}>{said.words}</span>
            {answered.length > 1 && (
              <>
                {' · '}
                <Link href={`/${slug}/segmentation/new`}>{t('new.other')}</Link>
              </>
            )}
          </>
        }
        title={t('new.title')}
        lead={t('new.lead')}
      />
      {failed && <Notice kind="bad" title={t(`new.failed.${failed}`)} announce />}
      <form action={submitSegmentation.bind(null, slug)} className="grid">
        <input type="hidden" name="questionnaire" value={questionnaire} />
        <input type="hidden" name="touched" value="1" />
        <FramePart choices={choices.value} filter={wish.filter} here={`/${slug}/segmentation/new`} />
        <VariablesPart blocks={blocks} wish={wish} />
        <CountPart amounts={amounts} wish={wish} />
        <div className="sticky bottom-0 z-10 mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-t bg-paper py-4">
          <Button type="submit" kind="primary" disabled={count.read === 0}>
            {t('new.run')}
          </Button>
        </div>
      </form>
    </>
  );
}

const failures = ['variables', 'k', 'weights', 'form', 'forbidden', 'unknown-questionnaire'] as const;
