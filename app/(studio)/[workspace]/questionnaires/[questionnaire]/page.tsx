import type { Metadata } from 'next';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readFrozenCodes } from '#server/questionnaires/read-frozen-codes.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Messages } from '../../../../_ui/i18n/messages.tsx';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { QuestionnaireEditor } from './_ui/editor/editor.client.tsx';
import { LiveTitle } from './_ui/editor/live-title.client.tsx';
import { QuestionnaireHead } from './_ui/questionnaire-head.tsx';
import { requireQuestionnaire } from './_ui/require-questionnaire.ts';
import { titleOf } from './_ui/title-of.ts';

type Props = { params: Promise<{ workspace: string; questionnaire: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { workspace, questionnaire } = await props.params;
  const { reading } = await requireQuestionnaire(workspace, questionnaire);
  const t = await getTranslate('questionnaires');
  return { title: titleOf(reading.draft, await getLocale()).words ?? t('head.untitled') };
}

/** A questionnaire to write, or to read for whoever may not change it. */
export default async function QuestionnairePage(props: Props) {
  const { workspace, questionnaire } = await props.params;
  const { caller, slug, reading } = await requireQuestionnaire(workspace, questionnaire);
  const t = await getTranslate('questionnaires');
  const frozen = await readFrozenCodes(processContext(), caller, { id: reading.id });
  if (!frozen.ok) throw new Error('a member may not read the questionnaire');
  const isImported = reading.origin === 'imported';
  const readOnly = isImported || !can(caller.role, 'edit-questionnaire');
  const title = titleOf(reading.draft, await getLocale());
  const why = t(isImported ? 'edit.readOnly.imported' : 'edit.readOnly.role');
  return (
    <>
      <QuestionnaireHead
        slug={slug}
        questionnaire={reading.id}
        current="edit"
        title={
          <LiveTitle
            words={title.words ?? t('head.untitled')}
            language={title.words === undefined ? undefined : title.language}
          />
        }
        actions={
          !isImported &&
          can(caller.role, 'publish') && (
            <LinkButton kind="primary" href={`/${slug}/questionnaires/${reading.id}/publish`}>
              {t('edit.publish')}
            </LinkButton>
          )
        }
      />
      <noscript>
        <Notice kind="warn" title={t('edit.noscript')} />
      </noscript>
      <Messages area="questionnaires">
        <Messages area="studio">
          <QuestionnaireEditor
            key={reading.id}
            base={`/${slug}/questionnaires/${reading.id}`}
            draft={reading.draft}
            revision={reading.revision}
            savedAt={reading.updatedAt.getTime()}
            frozen={frozen.value}
            readOnly={readOnly}
            notice={
              readOnly && (
                <div className="mb-4">
                  <Notice title={why} />
                </div>
              )
            }
          />
        </Messages>
      </Messages>
    </>
  );
}
