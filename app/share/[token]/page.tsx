import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { countAttempt, forgiveAttempt } from '#server/auth/attempts.ts';
import { openShare } from '#server/journeys/open-share.ts';
import { shareLimits } from '#server/journeys/share-limits.ts';
import { processContext } from '#server/process-context.ts';
import { currentVisitor } from '../../_door/current-visitor.ts';
import { MapMessages } from '../../_journeys/map-messages.tsx';
import { getLocale } from '../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';
import { LanguageMenu } from '../../_ui/language-menu.client.tsx';
import { ThemeMenu } from '../../_ui/theme-menu.client.tsx';
import { Wordmark } from '../../_ui/wordmark.tsx';
import { SharedMapView } from './_ui/shared-map-view.client.tsx';

type Props = { params: Promise<{ token: string }> };

/** Not for search engines, and the address, which is the secret, goes to nobody the reader visits next. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslate('journeys');
  return { title: t('list.map'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** A map for whoever has its link: no sign-in, no studio around it. A link that opens nothing says so like any lost address. */
export default async function SharePage(props: Props) {
  const shared = await open((await props.params).token);
  if (!shared) notFound();
  return (
    <div className="mx-auto max-w-[84rem] px-12 pt-6 pb-16 max-lg:px-4 print:p-0">
      <header className="mb-6 flex flex-wrap items-center justify-between gap-3" data-no-print>
        <Wordmark />
        <div className="flex flex-wrap gap-3 text-sm">
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </header>
      <MapMessages>
        <SharedMapView {...shared} />
      </MapMessages>
    </div>
  );
}

const open = cache(async (token: string) => {
  const context = processContext();
  const limits = shareLimits(await currentVisitor());
  if (countAttempt(limits, context.now())) return undefined;
  const shared = await openShare(context, token, await getLocale());
  if (shared) forgiveAttempt(limits);
  return shared;
});
