'use client';

import { Button } from './_ui/button.tsx';
import { useTranslate } from './_ui/i18n/use-translate.client.ts';
import { PlainPage } from './_ui/plain-page.tsx';

/** A page that failed: what is safe, what to do, and the mark under which the log knows it. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslate('ui');
  return (
    <PlainPage
      title={t('error.title')}
      lead={t('error.lead')}
      foot={error.digest && t('error.mark', { mark: error.digest })}
    >
      <Button kind="primary" onClick={retry}>
        {t('error.retry')}
      </Button>
    </PlainPage>
  );
}
