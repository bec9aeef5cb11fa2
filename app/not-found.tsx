import { getTranslate } from './_ui/i18n/get-translate.ts';
import { LinkButton } from './_ui/link-button.tsx';
import { PlainPage } from './_ui/plain-page.tsx';

/** The page for an address that leads nowhere. Our own, for Next's has styles that the policy refuses. */
export default async function NotFound() {
  const t = await getTranslate('ui');
  return (
    <PlainPage title={t('notFound.title')} lead={t('notFound.lead')}>
      <LinkButton href="/" kind="primary">
        {t('notFound.home')}
      </LinkButton>
    </PlainPage>
  );
}
