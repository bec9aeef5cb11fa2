import { EmptyState } from '../../_ui/empty-state.tsx';
import { LinkButton } from '../../_ui/link-button.tsx';
import { Section } from '../../_ui/section.tsx';
import { Skeleton } from '../../_ui/skeleton.tsx';
import type { KitText } from './kit-text.ts';
import { ProgressDemo } from './progress-demo.client.tsx';

/** Work in progress that can be stopped, text that is on its way, and a page with nothing on it yet. */
export function WaitingSection({ t }: { t: KitText }) {
  const figures = Array.from({ length: 21 }, (_, at) => t('waiting.detail', { done: at * 5, all: 100 }));
  const stopped = Array.from({ length: 21 }, (_, at) => t('waiting.stopped', { done: at * 5, all: 100 }));
  return (
    <Section id="waiting" title={t('waiting')}>
      <div className="grid gap-8">
        <ProgressDemo
          label={t('waiting.progress')}
          figures={figures}
          stopped={stopped}
          stop={t('waiting.cancel')}
          again={t('waiting.again')}
        />
        <div className="max-w-[40rem]">
          <Skeleton label={t('waiting.loading')} lines={4} />
        </div>
        <EmptyState
          title={t('waiting.emptyTitle')}
          action={
            <LinkButton href="#waiting" kind="primary">
              {t('waiting.emptyAction')}
            </LinkButton>
          }
        >
          <p>{t('waiting.emptyText')}</p>
        </EmptyState>
      </div>
    </Section>
  );
}
