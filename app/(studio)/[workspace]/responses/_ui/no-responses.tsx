import { can } from '#lib/workspaces/can.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { Actions } from '../../../../_ui/actions.tsx';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';

/** Before there is a published questionnaire: two ways to answers. */
export async function NoResponses({ inside, hasDraft }: { inside: Inside; hasDraft: boolean }) {
  const t = await getTranslate('responses');
  const { caller, slug } = inside;
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState
        title={t('none.title')}
        action={
          <Actions>
            {can(caller.role, 'edit-questionnaire') && (
              <LinkButton kind="primary" href={hasDraft ? `/${slug}/questionnaires` : `/${slug}/questionnaires/new`}>
                {t(hasDraft ? 'none.publish' : 'none.write')}
              </LinkButton>
            )}
            {can(caller.role, 'import-responses') && (
              <LinkButton href={`/${slug}/responses/import`}>{t('import')}</LinkButton>
            )}
          </Actions>
        }
      >
        <p>{t('none.lead')}</p>
      </EmptyState>
    </>
  );
}
