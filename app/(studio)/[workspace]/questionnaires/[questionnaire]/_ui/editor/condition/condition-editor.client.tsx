'use client';

import { Plus } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { type Condition, conditionOf } from '#lib/questionnaires/editor/condition.ts';
import { subjectsBefore } from '#lib/questionnaires/editor/subjects.ts';
import { writeCondition } from '#lib/questionnaires/editor/write-condition.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { ConditionGroup } from './condition-group.client.tsx';
import { ConditionTyped } from './condition-typed.client.tsx';
import { newComparison } from './new-comparison.ts';

/**
 * A condition, clicked together or typed: two views of the same expression, which is what is stored. What says more than can
 * be clicked stays typed.
 */
export function ConditionEditor(props: {
  source: string;
  /** How many questions lie before: only their answers are known. */
  before: number;
  everybody: string;
  some: string;
  place: { readonly page?: string; readonly question?: string; readonly rule?: string; readonly part: string };
  /** A rule that has to have a condition, so that “everybody” is no choice. */
  needed?: boolean;
  onChange: (source: string, merge?: string) => void;
}) {
  const t = useTranslate('questionnaires');
  const { draft, readOnly } = useEditor();
  const { source, before, onChange } = props;
  const subjects = useMemo(() => subjectsBefore(draft, before), [draft, before]);
  const condition = useMemo(() => (source === '' ? undefined : conditionOf(source)), [source]);
  const isClickable = source === '' || condition !== undefined;
  const [typed, setTyped] = useState(!isClickable);
  const isTyped = typed || !isClickable;
  const id = useId();
  const start = () => {
    const [first] = subjects.filter((one) => one.inside.length === 0);
    const subject = first ?? subjects[0];
    if (subject) onChange(writeCondition({ kind: 'group', join: 'and', parts: [newComparison(subject)] }));
  };
  const isNone = source === '' && !isTyped;
  return (
    <section className="grid gap-3" aria-labelledby={id}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p id={id} data-place={props.place.part} tabIndex={-1} className="font-strong outline-none" data-quiet-focus>
          {isNone && !props.needed ? props.everybody : props.some}
        </p>
        {!readOnly && (
          <Button
            kind="quiet"
            size="small"
            disabled={!isClickable}
            aria-describedby={isClickable ? undefined : `${id}-why`}
            onClick={() => setTyped(!isTyped)}
          >
            {t(isTyped ? 'edit.condition.click' : 'edit.condition.type')}
          </Button>
        )}
      </div>
      {isTyped ? (
        <ConditionTyped source={source} place={props.place} onChange={onChange} />
      ) : condition ? (
        <ConditionGroup
          condition={condition}
          subjects={subjects}
          depth={0}
          onChange={(next: Condition | undefined, merge?: string) =>
            onChange(next && next.parts.length > 0 ? writeCondition(next) : '', merge)
          }
        />
      ) : subjects.length === 0 ? (
        <p className="text-ink-3">{t('edit.condition.nothingBefore')}</p>
      ) : (
        !readOnly && (
          <div>
            <Button size="small" onClick={start}>
              <Plus aria-hidden="true" />
              {t('edit.condition.add')}
            </Button>
          </div>
        )
      )}
      {!isClickable && (
        <p id={`${id}-why`} className="text-ink-3 text-sm leading-snug">
          {t('edit.condition.notClickable')}
        </p>
      )}
      {!isTyped && source !== '' && (
        <p className="break-words text-ink-3 text-sm">
          {t('edit.condition.written')}{' '}
          <code className="font-mono text-xs" translate="no">
            {source}
          </code>
        </p>
      )}
    </section>
  );
}
