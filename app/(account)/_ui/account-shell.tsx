import Link from 'next/link';
import type { ReactNode } from 'react';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';
import { LanguageMenu } from '../../_ui/language-menu.client.tsx';
import { Rail } from '../../_ui/rail.tsx';
import { Shell } from '../../_ui/shell.tsx';
import { ThemeMenu } from '../../_ui/theme-menu.client.tsx';
import { submitSignOut } from '../account/actions.ts';

/** A page of the signed-in person outside any workspace: rail with workspaces and account, language, theme, way out. */
export async function AccountShell(props: { current: 'workspaces' | 'account'; children: ReactNode }) {
  const t = await getTranslate('account');
  const ui = await getTranslate('ui');
  const places = [
    { key: 'workspaces', href: '/workspaces', name: t('workspaces.title') },
    { key: 'account', href: '/account', name: t('account.title') },
  ];
  return (
    <Shell
      skip={ui('skip')}
      rail={
        <Rail
          home="/workspaces"
          homeLabel={t('account.home')}
          menu={
            <>
              <LanguageMenu />
              <form action={submitSignOut}>
                <button type="submit" className="min-h-11 px-1 text-ink-2 text-sm hover:text-ink hover:underline">
                  {t('sessions.signOut')}
                </button>
              </form>
            </>
          }
          foot={
            <>
              <div className="-mx-1.5 flex flex-wrap gap-1">
                <LanguageMenu />
                <ThemeMenu />
              </div>
              <form action={submitSignOut}>
                <button type="submit" className="min-h-8 text-ink-2 hover:text-ink hover:underline">
                  {t('sessions.signOut')}
                </button>
              </form>
            </>
          }
        >
          <nav aria-label={t('account.nav')}>
            <ul className="grid gap-0.5 max-lg:flex max-lg:flex-wrap max-lg:gap-x-4 max-lg:gap-y-0">
              {places.map((place) => (
                <li key={place.key}>
                  <Link
                    href={place.href}
                    aria-current={place.key === props.current ? 'page' : undefined}
                    className="flex min-h-8 items-center text-ink-2 no-underline hover:text-ink hover:underline aria-[current]:font-strong aria-[current]:text-ink max-lg:min-h-11"
                  >
                    {place.name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </Rail>
      }
    >
      {props.children}
    </Shell>
  );
}
