import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { formatter } from '#lib/i18n/format.ts';
import { parseId, type QuestionnaireId, type ResponseId } from '#lib/ids.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { readResponseQuery, responseQueryText } from '#lib/responses/response-query.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { findResponseHome } from '#server/responses/find-response-home.ts';
import { readOneResponse } from '#server/responses/read-one-response.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { ChineseFaces } from '../../../../_ui/chinese-faces.client.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../_ui/notice.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';
import { ActionOutcome } from '../_ui/action-outcome.tsx';
import { ResponseState } from '../_ui/response-state.tsx';
import { ErasureForm } from './_ui/erasure-form.tsx';
import { GivenAnswers } from './_ui/given-answers.tsx';
import { JudgementSection } from './_ui/judgement-section.tsx';
import { TimelineSection } from './_ui/timeline-section.tsx';

type Props = {
  params: Promise<{ workspace: string; response: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslate('responses');
  return { title: t('one.title', { id: (await props.params).response.slice(-6) }) };
}

/** One response: what was answered, how it went, and what is made of it. */
export default async function ResponsePage(props: Props) {
  const { workspace, response: written } = await props.params;
  const { caller, slug, timeZone } = await requireCaller(workspace);
  const params = await props.searchParams;
  const id: ResponseId | undefined = parseId(written);
  const t = await getTranslate('responses');
  if (!id) notFound();
  const named: QuestionnaireId | undefined = parseId(params.questionnaire);
  const home = named ? undefined : await findResponseHome(processContext(), caller, id);
  const questionnaire = named ?? (home?.ok ? home.value : undefined);
  if (!questionnaire && home?.ok === false && home.failure.tag === 'forbidden') return <Refused />;
  if (!questionnaire) notFound();
  const query = readResponseQuery(params);
  const read = await readOneResponse(processContext(), caller, { questionnaire, response: id, query });
  if (!read.ok && read.failure.tag === 'not-found') notFound();
  if (!read.ok) return <Refused />;
  const { response, definitions, channel, previous, next } = read.value;
  const definition = definitions.get(response.version);
  if (!definition) notFound();
  const locale = await getLocale();
  const title = wordsIn(definition.title, locale, definition.languages);
  const { after: _after, before: _before, ...whole } = query;
  const carried = responseQueryText(whole);
  const tail = `?questionnaire=${questionnaire}${carried && `&${carried}`}`;
  const zone = definition.anonymous ? 'UTC' : timeZone;
  const say = formatter(locale, zone);
  const when = (response.submittedAt ?? response.savedAt).getTime();
  return (
    <>
      {definition.languages.includes('zh') && locale !== 'zh' && <ChineseFaces />}
      <PageHead
        crumb={
          <nav aria-label={t('one.way')} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            <span>
              <Link href={`/${slug}/responses${tail}#table`}>
                <span lang={title.language}>{title.words}</span>
              </Link>{' '}
              / {t('one.title', { id: id.slice(-6) })}
            </span>
            <span className="flex gap-5">
              {previous && (
                <Link href={`/${slug}/responses/${previous}${tail}`} rel="prev" prefetch={false}>
                  {t('one.previous')}
                </Link>
              )}
              {next && (
                <Link href={`/${slug}/responses/${next}${tail}`} rel="next" prefetch={false}>
                  {t('one.next')}
                </Link>
              )}
            </span>
          </nav>
        }
        title={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {definition.anonymous ? say.date(when) : say.dateTime(when)}
            <ResponseState row={response} />
          </span>
        }
        lead={response.test ? t('one.test') : undefined}
      />
      <ActionOutcome slug={slug} questionnaire={questionnaire} params={params} role={caller.role} response={id} />
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <GivenAnswers
          response={response}
          definition={definition}
          locale={locale}
          withCodes={params.codes === 'yes'}
          address={`/${slug}/responses/${id}${tail}`}
        />
        <div className="grid gap-8 xl:sticky xl:top-6">
          <JudgementSection
            slug={slug}
            questionnaire={questionnaire}
            query={carried}
            response={response}
            mayRule={can(caller.role, 'analyse')}
            timeZone={timeZone}
          />
          <TimelineSection response={response} definition={definition} channel={channel} timeZone={zone} />
          {can(caller.role, 'erase-responses') && (
            <ErasureForm slug={slug} questionnaire={questionnaire} query={carried} response={id} />
          )}
        </div>
      </div>
    </>
  );
}

/** To who sees counts alone. */
async function Refused() {
  const t = await getTranslate('responses');
  return (
    <>
      <PageHead title={t('title')} />
      <Notice title={t('viewer.title')}>{t('viewer.lead')}</Notice>
    </>
  );
}
