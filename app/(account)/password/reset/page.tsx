import type { Metadata } from 'next';
import { passwordMin } from '#lib/workspaces/password-problem.ts';
import { checkResetToken } from '#server/auth/check-reset-token.ts';
import { processContext } from '#server/process-context.ts';
import { FieldsForm } from '../../../_door/fields-form.client.tsx';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { PlainPage } from '../../../_ui/plain-page.tsx';
import { LanguageRow } from '../../_ui/language-row.tsx';
import { submitReset } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('account'))('reset.title') };
}

/** Where the link of a reset mail leads. Opening it uses nothing up: a mail scanner may have been here first. */
export default async function ResetPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { token } = await props.searchParams;
  const t = await getTranslate('account');
  if (typeof token !== 'string' || !(await checkResetToken(processContext(), token))) {
    return (
      <PlainPage title={t('reset.dead.title')} lead={t('reset.dead')} foot={<LanguageRow />}>
        <LinkButton href="/password/forgotten" kind="primary">
          {t('reset.again')}
        </LinkButton>
      </PlainPage>
    );
  }
  return (
    <PlainPage title={t('reset.title')} lead={t('reset.lead')} foot={<LanguageRow />}>
      <FieldsForm
        action={submitReset}
        submit={t('reset.submit')}
        size="wide"
        fields={[
          { name: 'token', label: '', type: 'hidden', value: token },
          {
            name: 'next',
            label: t('reset.next'),
            type: 'password',
            autoComplete: 'new-password',
            help: t('reset.help', { min: passwordMin }),
          },
        ]}
      />
    </PlainPage>
  );
}
