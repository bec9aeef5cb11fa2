'use client';

import { CircleAlert, GitBranch, TriangleAlert } from 'lucide-react';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';

/** The marks at the end of a line: a condition, an error or a warning, each in words for a screen reader. */
export function OutlineMark({ logic, mark }: { logic: boolean; mark: 'error' | 'warning' | undefined }) {
  const t = useTranslate('questionnaires');
  return (
    <span className="flex gap-1 [&>svg]:mt-0.5 [&>svg]:size-3.5">
      {logic && (
        <>
          <GitBranch aria-hidden="true" className="text-ink-3" />
          <span className="sr-only">{t('edit.mark.logic')}</span>
        </>
      )}
      {mark === 'error' && <CircleAlert aria-hidden="true" className="text-bad" />}
      {mark === 'warning' && <TriangleAlert aria-hidden="true" className="text-warn" />}
      {mark && <span className="sr-only">{t(`edit.mark.${mark}`)}</span>}
    </span>
  );
}
