import type { Metadata } from 'next';
import Link from 'next/link';
import { resetMinutes } from '#server/auth/request-password-reset.ts';
import { processContext } from '#server/process-context.ts';
import { FieldsForm } from '../../../_door/fields-form.client.tsx';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../_ui/notice.tsx';
import { PlainPage } from '../../../_ui/plain-page.tsx';
import { LanguageRow } from '../../_ui/language-row.tsx';
import { submitForgotten } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('account'))('forgotten.title') };
}

/** Asks for a link to a new password; without a mail server it says who can help, and how. */
export default async function ForgottenPage() {
  const t = await getTranslate('account');
  const canMail = processContext().settings.mail !== null;
  return (
    <PlainPage
      title={t('forgotten.title')}
      lead={canMail ? t('forgotten.lead', { minutes: resetMinutes }) : undefined}
      foot={<LanguageRow />}
    >
      <div className="grid gap-6">
        {canMail ? (
          <FieldsForm
            action={submitForgotten}
            submit={t('forgotten.submit')}
            size="wide"
            fields={[{ name: 'email', label: t('email'), type: 'email', autoComplete: 'username' }]}
          />
        ) : (
          <Notice title={t('forgotten.noMail.title')}>
            <p className="text-ink-2">{t('forgotten.noMail')}</p>
            <code className="block overflow-x-auto rounded-sm bg-paper px-2 py-1.5 font-mono text-sm" translate="no">
              npm run segue -- user reset-password {t('email.example')}
            </code>
          </Notice>
        )}
        <p>
          <Link href="/sign-in">{t('back.signIn')}</Link>
        </p>
      </div>
    </PlainPage>
  );
}
