import { Plus, Search } from 'lucide-react';
import { Actions } from '../../_ui/actions.tsx';
import { Button } from '../../_ui/button.tsx';
import { LinkButton } from '../../_ui/link-button.tsx';
import { Section } from '../../_ui/section.tsx';
import type { KitText } from './kit-text.ts';

/** Every button, at rest and disabled; hover, press and focus are for the reader to try. */
export function ButtonSection({ t }: { t: KitText }) {
  return (
    <Section id="buttons" title={t('buttons')} aside={t('buttons.aside')}>
      <div className="grid gap-4">
        <Actions>
          <Button kind="primary">{t('buttons.primary')}</Button>
          <Button>{t('buttons.plain')}</Button>
          <Button kind="quiet">{t('buttons.quiet')}</Button>
          <Button kind="quiet">
            <Plus aria-hidden="true" />
            {t('buttons.add')}
          </Button>
          <Button size="icon" aria-label={t('buttons.icon')}>
            <Search aria-hidden="true" />
          </Button>
          <LinkButton href="#fields">{t('buttons.link')}</LinkButton>
        </Actions>
        <Actions>
          <Button kind="primary" disabled>
            {t('buttons.off')}
          </Button>
          <Button disabled>{t('buttons.off')}</Button>
          <Button size="small">{t('buttons.small')}</Button>
          <Button size="small" kind="primary">
            {t('buttons.small')}
          </Button>
          <Button size="small" kind="quiet">
            {t('buttons.small')}
          </Button>
        </Actions>
        <div className="max-w-[24rem]">
          <Button size="wide" kind="primary">
            {t('buttons.wide')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
