'use client';

import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { FindingList } from '../../finding-list.tsx';
import { AddFromLibrary } from '../library/add-from-library.client.tsx';
import { whereToAdd } from '../outline/where-to-add.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useSayFinding } from './use-say-finding.client.ts';

/** The checks before publishing, live. */
export function Checks() {
  const t = useTranslate('questionnaires');
  const { draft, place, findings, go } = useEditor();
  const say = useSayFinding();
  const lines = findings.map((finding, at) => ({
    // There is one of its kind, and its dialog must stay open when other findings come and go above it.
    key: finding.kind === 'factors' ? finding.kind : `${at} ${finding.kind}`,
    severity: finding.severity,
    ...say(finding),
    ...(finding.kind === 'factors' && {
      beside: <AddFromLibrary where={whereToAdd(draft, place)} at={finding.factors[0]} />,
    }),
  }));
  const errors = findings.filter((one) => one.severity === 'error').length;
  const warnings = findings.filter((one) => one.severity === 'warning').length;
  return (
    <section aria-labelledby="checks">
      <div className="mt-5 mb-2 flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="checks" className="font-sans font-strong text-md">
          {t('edit.checks')}
        </h2>
        <p className="text-ink-3 text-sm">
          {errors > 0
            ? t('edit.checks.errors', { n: errors })
            : warnings > 0
              ? t('edit.checks.warnings', { n: warnings })
              : t('edit.checks.ready')}
        </p>
      </div>
      <FindingList
        findings={lines.slice(0, 30)}
        names={{ error: t('finding.error'), warning: t('finding.warning'), hint: t('finding.hint') }}
        none={t('edit.checks.none')}
        onGo={(href) => go(href.slice(1), true)}
      />
      {lines.length > 30 && <p className="text-ink-3 text-sm">{t('edit.checks.more', { n: lines.length - 30 })}</p>}
    </section>
  );
}
