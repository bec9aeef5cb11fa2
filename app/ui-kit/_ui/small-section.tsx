import { Rich } from '../../_ui/i18n/rich.tsx';
import { Kbd } from '../../_ui/kbd.tsx';
import { LanguageMenu } from '../../_ui/language-menu.client.tsx';
import { Section } from '../../_ui/section.tsx';
import { ThemeMenu } from '../../_ui/theme-menu.client.tsx';
import { Wordmark } from '../../_ui/wordmark.tsx';
import type { KitText } from './kit-text.ts';
import { State } from './state.tsx';

/** What is too small for a section of its own. */
export function SmallSection({ t }: { t: KitText }) {
  return (
    <Section id="small" title={t('small')}>
      <div className="grid gap-8 md:grid-cols-3">
        <State name={t('small.mark')}>
          <Wordmark />
        </State>
        <State name={t('small.menus')}>
          <div className="-mx-1.5 flex flex-wrap gap-1">
            <LanguageMenu />
            <ThemeMenu />
          </div>
        </State>
        <div className="grid content-start gap-2 text-ink-2 text-sm">
          <p>
            <Rich text={t('small.keys')} parts={{ key: <Kbd>/</Kbd> }} />
          </p>
          <p>{t('small.skip')}</p>
        </div>
      </div>
    </Section>
  );
}
