import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { CurrentLink } from '../../../_ui/current-link.client.tsx';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LanguageMenu } from '../../../_ui/language-menu.client.tsx';
import { Rail } from '../../../_ui/rail.tsx';
import { Steps } from '../../../_ui/steps.tsx';
import { ThemeMenu } from '../../../_ui/theme-menu.client.tsx';
import { submitSignOut } from '../../../(account)/account/actions.ts';
import { RailMenu } from './rail-menu.client.tsx';
import { readStanding } from './read-standing.ts';
import { stepDetails } from './step-details.ts';
import { stepKeys, stepStates } from './step-states.ts';

/** The rail of every studio page: the workspace, the five steps with their state, and the person at its foot. */
export async function StudioRail({ inside, person }: { inside: Inside; person: string }) {
  const t = await getTranslate('studio');
  const account = await getTranslate('account');
  const standing = await readStanding(inside.caller, inside.timeZone);
  const states = stepStates(standing);
  const details = stepDetails(standing, t);
  const places = [
    { key: 'members', label: t('rail.members'), href: `/${inside.slug}/members` },
    { key: 'activity', label: t('rail.activity'), href: `/${inside.slug}/activity` },
    { key: 'settings', label: t('rail.settings'), href: `/${inside.slug}/settings` },
    { key: 'workspaces', label: t('rail.workspaces'), href: '/workspaces' },
    { key: 'account', label: t('rail.account'), href: '/account' },
  ];
  return (
    <Rail
      home={`/${inside.slug}`}
      homeLabel={t('rail.home', { workspace: inside.name })}
      title={inside.name}
      owner={account(`role.${inside.caller.role}`)}
      menu={
        <>
          <LanguageMenu />
          <RailMenu
            label={t('rail.menu')}
            places={places}
            signOut={{ label: t('rail.signOut'), action: submitSignOut }}
          />
        </>
      }
      foot={
        <>
          <nav aria-label={t('rail.menu')}>
            <ul className="grid">
              {places.map((place) => (
                <li key={place.key}>
                  <CurrentLink
                    href={place.href}
                    className="flex min-h-8 items-center text-ink-2 no-underline hover:text-ink hover:underline aria-[current]:font-strong aria-[current]:text-ink"
                  >
                    {place.label}
                  </CurrentLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="-mx-1.5 flex flex-wrap gap-1">
            <LanguageMenu />
            <ThemeMenu />
          </div>
          <form action={submitSignOut} className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0 truncate">{person}</span>
            <button type="submit" className="min-h-8 text-ink-2 hover:text-ink hover:underline">
              {t('rail.signOut')}
            </button>
          </form>
        </>
      }
    >
      <Steps
        label={t('rail.steps')}
        steps={stepKeys.map((key) => ({
          key,
          name: t(`step.${key}`),
          short: t(`short.${key}`),
          state: states[key],
          stateWord: t(`state.${states[key]}`),
          detail: details[key],
          href: `/${inside.slug}/${key}`,
        }))}
      />
    </Rail>
  );
}
