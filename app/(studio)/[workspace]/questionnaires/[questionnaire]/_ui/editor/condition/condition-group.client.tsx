'use client';

import { Plus } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { classNames } from '#app/_ui/class-names.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Select } from '#app/_ui/select.tsx';
import type { Comparison, Condition } from '#lib/questionnaires/editor/condition.ts';
import type { Subject } from '#lib/questionnaires/editor/subjects.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { ConditionRow } from './condition-row.client.tsx';
import { newComparison } from './new-comparison.ts';

/** Comparisons that all, or any, have to hold; a group inside joins the other way round. */
export function ConditionGroup(props: {
  condition: Condition;
  subjects: readonly Subject[];
  depth: number;
  onChange: (condition: Condition | undefined, merge?: string) => void;
}) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const { condition, subjects, depth, onChange } = props;
  const { parts, join } = condition;
  const put = (at: number, part: Comparison | Condition | undefined, merge?: string) => {
    const next = part === undefined ? parts.toSpliced(at, 1) : parts.toSpliced(at, 1, ...simple(part, join));
    // A group of one is that one; the group around takes it in.
    onChange(next.length > 0 ? { ...condition, parts: next } : undefined, merge);
  };
  const template = subjects.find((one) => one.inside.length === 0) ?? subjects[0];
  const fresh = template && newComparison(template);
  const turned = join === 'and' ? 'or' : 'and';
  return (
    <div className={classNames('grid gap-2', depth > 0 && 'border-line-strong border-l-2 pl-3')}>
      {parts.length > 1 && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="w-56 max-w-full">
            <Select
              aria-label={t('edit.condition.join')}
              value={join}
              disabled={readOnly}
              onChange={(event) => onChange(turn(condition, event.target.value as 'and' | 'or'))}
            >
              <option value="and">{t('edit.condition.all')}</option>
              <option value="or">{t('edit.condition.any')}</option>
            </Select>
          </span>
        </div>
      )}
      <ul className="grid gap-2">
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own and stay in their order
          <li key={at}>
            {part.kind === 'group' ? (
              <ConditionGroup
                condition={part}
                subjects={subjects}
                depth={depth + 1}
                onChange={(next, merge) => put(at, next, merge && `${at} ${merge}`)}
              />
            ) : (
              <ConditionRow
                comparison={part}
                subjects={subjects}
                onChange={(next, merge) => put(at, next, merge && `${at} ${merge}`)}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && fresh && (
        <div className="flex flex-wrap gap-1">
          <Button kind="quiet" size="small" onClick={() => onChange({ ...condition, parts: [...parts, fresh] })}>
            <Plus aria-hidden="true" />
            {t('edit.condition.more')}
          </Button>
          {depth < 2 && parts.length > 1 && (
            <Button
              kind="quiet"
              size="small"
              onClick={() =>
                onChange({ ...condition, parts: [...parts, { kind: 'group', join: turned, parts: [fresh, fresh] }] })
              }
            >
              <Plus aria-hidden="true" />
              {t('edit.condition.group')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** A group of one, and a group that joins like the one around it, are no groups of their own. */
function simple(part: Comparison | Condition, join: 'and' | 'or'): readonly (Comparison | Condition)[] {
  if (part.kind !== 'group') return [part];
  return part.parts.length < 2 || part.join === join ? part.parts.flatMap((one) => simple(one, join)) : [part];
}

function turn(condition: Condition, join: 'and' | 'or'): Condition {
  return { ...condition, join, parts: condition.parts.flatMap((part) => simple(part, join)) };
}
