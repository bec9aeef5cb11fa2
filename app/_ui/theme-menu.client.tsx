'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { Button } from './button.tsx';
import { ChoiceMenu } from './choice-menu.client.tsx';
import { useTranslate } from './i18n/use-translate.client.ts';
import { useInBrowser } from './use-in-browser.client.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const icons = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark, or as the system wishes. Kept in this browser. */
export function ThemeMenu() {
  const t = useTranslate('ui');
  const { theme, setTheme } = useTheme();
  // The server cannot know the choice: until the browser took over, the button shows the system's.
  const here = useInBrowser();
  const chosen: Theme = here && (theme === 'light' || theme === 'dark') ? theme : 'system';
  const words = { system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') };
  const Icon = icons[chosen];
  return (
    <ChoiceMenu<Theme>
      label={t('theme')}
      value={chosen}
      choices={themes.map((value) => {
        const One = icons[value];
        return { value, label: words[value], icon: <One aria-hidden="true" /> };
      })}
      onChoose={setTheme}
      trigger={
        <Button
          kind="quiet"
          size="small"
          className="font-normal text-ink-2"
          aria-label={t('themeIs', { theme: words[chosen] })}
        >
          <Icon aria-hidden="true" />
          {words[chosen]}
        </Button>
      }
    />
  );
}
