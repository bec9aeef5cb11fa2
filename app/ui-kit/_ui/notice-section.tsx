import { Notice } from '../../_ui/notice.tsx';
import { Section } from '../../_ui/section.tsx';
import { Tag } from '../../_ui/tag.tsx';
import type { KitText } from './kit-text.ts';

/** Notices and tags in their kinds. */
export function NoticeSection({ t }: { t: KitText }) {
  return (
    <Section id="notices" title={t('notices')}>
      <div className="grid max-w-[46rem] gap-3">
        <Notice>
          <p>{t('notices.plain')}</p>
        </Notice>
        <Notice kind="ok" title={t('notices.ok')}>
          <p className="text-ink-2 text-sm">{t('notices.okMore')}</p>
        </Notice>
        <Notice kind="warn" title={t('notices.warn')}>
          <p className="text-sm">
            <a href="#evidence">{t('evidence.askIt')}</a>
          </p>
        </Notice>
        <Notice kind="bad" title={t('notices.bad')}>
          <p>{t('notices.badMore')}</p>
        </Notice>
        <p className="flex flex-wrap gap-2 pt-2">
          <Tag>{t('tag.draft')}</Tag>
          <Tag kind="ok">{t('tag.approved')}</Tag>
          <Tag kind="warn">{t('tag.stale', { count: 2 })}</Tag>
          <Tag kind="bad">{t('tag.missing')}</Tag>
          <Tag kind="accent">{t('tag.inWork')}</Tag>
        </p>
      </div>
    </Section>
  );
}
