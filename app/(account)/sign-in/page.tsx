import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { processContext } from '#server/process-context.ts';
import { currentSession } from '../../_door/current-session.ts';
import { FieldsForm } from '../../_door/fields-form.client.tsx';
import { ownPath } from '../../_door/own-path.ts';
import { buttonClass } from '../../_ui/button-class.ts';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';
import { Notice } from '../../_ui/notice.tsx';
import { PlainPage } from '../../_ui/plain-page.tsx';
import { LanguageRow } from '../_ui/language-row.tsx';
import { submitSignIn } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('account'))('signIn.title') };
}

/** Sign in by password, or at the owner's OpenID provider when there is one. */
export default async function SignInPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = await props.searchParams;
  const to = ownPath(query.to);
  if (await currentSession()) redirect(to ?? '/');
  const t = await getTranslate('account');
  const provider = processContext().settings.oidc;
  const after = afters.find((one) => one === query.after);
  const failed = provider ? failures.find((one) => one === query.failed) : undefined;
  return (
    <PlainPage title={t('signIn.title')} lead={t('signIn.lead')} foot={<LanguageRow />}>
      <div className="grid gap-6">
        {after && <Notice kind="ok" title={t(`signIn.after.${after}`)} announce />}
        {provider && failed && <Notice kind="bad" title={t(`oidc.${failed}`, { name: provider.name })} announce />}
        <FieldsForm
          action={submitSignIn}
          submit={t('signIn.submit')}
          size="wide"
          fields={[
            { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
            { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
            ...(to ? [{ name: 'to', label: '', type: 'hidden' as const, value: to }] : []),
          ]}
        />
        {provider && (
          <>
            <p className="flex items-center gap-3 text-ink-3 text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
              {t('signIn.or')}
            </p>
            {/* A plain link: Next must not fetch it ahead. */}
            <a href="/api/auth/oidc" className={buttonClass({ size: 'wide' })}>
              {t('signIn.with', { name: provider.name })}
            </a>
          </>
        )}
        <div className="grid gap-2">
          <p>
            <Link href="/password/forgotten">{t('signIn.forgotten')}</Link>
          </p>
          <p className="text-ink-3 text-sm">{t('signIn.closed')}</p>
        </div>
      </div>
    </PlainPage>
  );
}

const afters = ['reset', 'out', 'everywhere'] as const;
const failures = ['not-ours', 'refused', 'unverified', 'no-account', 'unreachable'] as const;
