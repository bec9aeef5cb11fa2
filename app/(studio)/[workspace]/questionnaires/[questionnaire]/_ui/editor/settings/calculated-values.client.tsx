'use client';

import { Plus } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { Field } from '#app/_ui/field.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Select } from '#app/_ui/select.tsx';
import { useToast } from '#app/_ui/use-toast.client.ts';
import { factors, scales } from '#lib/factor.ts';
import { codesOf } from '#lib/questionnaires/editor/codes-of.ts';
import { freshCode } from '#lib/questionnaires/editor/fresh-code.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { Calculated } from '#lib/questionnaires/questionnaire.ts';
import { ConditionTyped } from '../condition/condition-typed.client.tsx';
import { useEditor } from '../state/editor-context.client.ts';
import { RuleHead } from './rule-head.client.tsx';

/** Values worked out from answers, such as the mean of a grid: an expression, a scale and perhaps a factor. */
export function CalculatedValues() {
  const t = useTranslate('questionnaires');
  const toast = useToast();
  const { draft, change, retired, readOnly } = useEditor();
  const values = draft.calculated ?? [];
  const put = (next: readonly Calculated[], merge?: string) =>
    change((now) => withPart(now, 'calculated', next.length > 0 ? next : undefined), merge);
  const set = (code: string, make: (one: Calculated) => Calculated, merge?: string) =>
    put(
      values.map((one) => (one.code === code ? make(one) : one)),
      merge && `${code} ${merge}`,
    );
  return (
    <>
      {values.map((value, at) => (
        <div
          key={value.code}
          className="grid gap-3 rounded-md border border-line p-3"
          data-place={`rules.${value.code}`}
          tabIndex={-1}
        >
          <RuleHead
            code={value.code}
            onRemove={() => {
              put(values.filter((one) => one !== value));
              toast({
                text: t('edit.removed.rule'),
                undo: () =>
                  change((now) => {
                    const all = now.calculated ?? [];
                    const isThere = all.some((one) => one.code === value.code);
                    return isThere ? now : { ...now, calculated: all.toSpliced(at, 0, value) };
                  }),
              });
            }}
          />
          <ConditionTyped
            source={value.value}
            place={{ rule: value.code, part: 'value' }}
            onChange={(source, merge) => set(value.code, (one) => ({ ...one, value: source }), merge)}
          />
          <div className="grid gap-4 md:grid-cols-2">
            <Field label={t('edit.scale')} help={t(`scale.${value.scale}.what`)}>
              {(control) => (
                <Select
                  {...control}
                  value={value.scale}
                  disabled={readOnly}
                  onChange={(event) => {
                    const scale = scales.find((one) => one === event.target.value);
                    if (scale) set(value.code, (one) => ({ ...one, scale }));
                  }}
                >
                  {(['interval', 'ordinal', 'binary', 'nominal'] as const).map((scale) => (
                    <option key={scale} value={scale}>
                      {t(`scale.${scale}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Field label={t('edit.factor')}>
              {(control) => (
                <Select
                  {...control}
                  value={value.factor ?? ''}
                  disabled={readOnly}
                  onChange={(event) => {
                    const factor = event.target.value || undefined;
                    set(value.code, (one) => withPart(one, 'factor', factor));
                  }}
                >
                  <option value="">{t('factor.none')}</option>
                  {factors.map((factor) => (
                    <option key={factor} value={factor}>
                      {t(`factor.${factor}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
        </div>
      ))}
      {!readOnly && values.length < 100 && (
        <div>
          <Button
            size="small"
            onClick={() =>
              put([
                ...values,
                { code: freshCode('value', codesOf(draft).union(retired), true), value: '', scale: 'interval' },
              ])
            }
          >
            <Plus aria-hidden="true" />
            {t('edit.calculated.add')}
          </Button>
        </div>
      )}
    </>
  );
}
