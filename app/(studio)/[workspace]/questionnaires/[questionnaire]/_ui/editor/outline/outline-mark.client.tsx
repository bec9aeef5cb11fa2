'use client';

import { CircleAlert, GitBranch, TriangleAlert } from 'lucide-react';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { useEditor } from '../state/editor-context.client.ts';

/** The marks at the end of a line: a condition, an error or a warning, each in words for a screen reader. */
export function OutlineMark(props: { page?: string; question?: string; logic: boolean }) {
  const t = useTranslate('questionnaires');
  const { findings } = useEditor();
  const mine = findings.filter(({ place }) =>
    props.question === undefined
      ? place.page === props.page && place.question === undefined
      : place.question === props.question,
  );
  const error = mine.some((one) => one.severity === 'error');
  const warning = !error && mine.some((one) => one.severity === 'warning');
  return (
    <span className="flex gap-1 [&>svg]:mt-0.5 [&>svg]:size-3.5">
      {props.logic && (
        <>
          <GitBranch aria-hidden="true" className="text-ink-3" />
          <span className="sr-only">{t('edit.mark.logic')}</span>
        </>
      )}
      {error && (
        <>
          <CircleAlert aria-hidden="true" className="text-bad" />
          <span className="sr-only">{t('edit.mark.error')}</span>
        </>
      )}
      {warning && (
        <>
          <TriangleAlert aria-hidden="true" className="text-warn" />
          <span className="sr-only">{t('edit.mark.warning')}</span>
        </>
      )}
    </span>
  );
}
