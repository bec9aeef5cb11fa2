'use client';

import { X } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Select } from '#app/_ui/select.tsx';
import type { Comparison } from '#lib/questionnaires/editor/condition.ts';
import type { Subject } from '#lib/questionnaires/editor/subjects.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { ConditionValue } from './condition-value.client.tsx';
import { inWay, newComparison, type Way, wayOf, waysOf } from './new-comparison.ts';
import { useSubjectWords } from './use-subject-words.client.ts';

/** One comparison: whose answer, how it is compared, with what. */
export function ConditionRow(props: {
  comparison: Comparison;
  subjects: readonly Subject[];
  onChange: (comparison: Comparison | undefined, merge?: string) => void;
}) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const name = useSubjectWords();
  const { comparison, subjects, onChange } = props;
  const subject = subjects.find((one) => one.path === comparison.path);
  const ways = subject ? waysOf(subject) : [];
  const way = wayOf(comparison);
  const choose = (path: string) => {
    const next = subjects.find((one) => one.path === path);
    if (next) onChange(newComparison(next));
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-1 rounded-md bg-sunken p-2">
      <div className="flex min-w-0 flex-wrap gap-2">
        <span className="min-w-0 flex-[3_1_14rem]">
          <Select
            aria-label={t('edit.condition.subject')}
            value={comparison.path}
            disabled={readOnly}
            onChange={(event) => choose(event.target.value)}
          >
            {!subject && <option value={comparison.path}>{t('edit.condition.gone', { code: comparison.path })}</option>}
            {subjects.map((one) => (
              <option key={one.path} value={one.path}>
                {name(one)}
              </option>
            ))}
          </Select>
        </span>
        <span className="min-w-0 flex-[2_1_9rem]">
          <Select
            aria-label={t('edit.condition.way')}
            value={way}
            disabled={readOnly || !subject}
            onChange={(event) => subject && onChange(inWay(comparison, event.target.value as Way, subject))}
          >
            {[...new Set<Way>([...ways, way])].map((one) => (
              <option key={one} value={one}>
                {t(`way.${wayKey(one)}`)}
              </option>
            ))}
          </Select>
        </span>
        <ConditionValue comparison={comparison} subject={subject} onChange={onChange} />
      </div>
      {!readOnly && (
        <Button kind="quiet" size="icon" aria-label={t('edit.condition.remove')} onClick={() => onChange(undefined)}>
          <X aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}

const signs = { '>=': 'atLeast', '<=': 'atMost', '>': 'more', '<': 'less' } as const;

function wayKey(way: Way) {
  return way in signs ? signs[way as keyof typeof signs] : (way as Exclude<Way, keyof typeof signs>);
}
