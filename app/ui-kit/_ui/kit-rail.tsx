import { LanguageMenu } from '../../_ui/language-menu.client.tsx';
import { Rail } from '../../_ui/rail.tsx';
import { ThemeMenu } from '../../_ui/theme-menu.client.tsx';
import type { KitText } from './kit-text.ts';

/** The sections of this page by name, with language and theme at the foot. */
export function KitRail({ t, sections }: { t: KitText; sections: readonly { id: string; name: string }[] }) {
  return (
    <Rail
      home="/ui-kit"
      homeLabel={t('home')}
      title={t('crumb')}
      menu={
        <>
          <LanguageMenu />
          <ThemeMenu />
        </>
      }
      foot={
        <div className="-mx-1.5 flex flex-wrap gap-1">
          <LanguageMenu />
          <ThemeMenu />
        </div>
      }
    >
      <nav aria-label={t('navLabel')}>
        <ul className="grid gap-0.5 max-lg:flex max-lg:flex-wrap max-lg:gap-x-4 max-lg:gap-y-0">
          {sections.map((section) => (
            <li key={section.id}>
              <a
                href={`#${section.id}`}
                className="flex min-h-8 items-center text-ink-2 no-underline hover:text-ink hover:underline max-lg:min-h-11"
              >
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Rail>
  );
}
