import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { parseId, type QuestionnaireId } from '#lib/ids.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LiveRefresh } from '../_ui/live-refresh.client.tsx';
import { readStanding } from '../_ui/read-standing.ts';
import { ChooseQuestionnaire } from './_ui/choose-questionnaire.tsx';
import { NoResponses } from './_ui/no-responses.tsx';
import { QuestionnaireResponses } from './_ui/questionnaire-responses.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('responses'))('title') };
}

/** Who has answered: a choice of questionnaires, or the one there is. */
export default async function ResponsesPage(props: Props) {
  const inside = await requireCaller((await props.params).workspace);
  const params = await props.searchParams;
  const { overview } = await readStanding(inside.caller, inside.timeZone);
  const asked: QuestionnaireId | undefined = parseId(params.questionnaire);
  const published = overview.questionnaires.filter((one) => one.version !== null);
  const isDraft = overview.questionnaires.some((one) => one.id === asked && one.version === null);
  if (isDraft || (params.questionnaire === undefined && published.length === 0)) {
    return <NoResponses inside={inside} hasDraft={overview.questionnaires.length > 0} />;
  }
  const only = published.length === 1 ? published[0]?.id : undefined;
  const chosen = params.questionnaire === undefined ? only : published.find((one) => one.id === asked)?.id;
  if (params.questionnaire !== undefined && !chosen) notFound();
  // Whoever turns pages or is asked something reads, and rows shall not move under them.
  const isLive = ['after', 'before', 'erase'].every((name) => params[name] === undefined);
  return (
    <>
      {isLive && <LiveRefresh />}
      {chosen ? (
        <QuestionnaireResponses inside={inside} id={chosen} params={params} isOnly={published.length === 1} />
      ) : (
        <ChooseQuestionnaire inside={inside} questionnaires={published} />
      )}
    </>
  );
}
