'use client';

import { useState } from 'react';
import { Field } from '#app/_ui/field.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Input } from '#app/_ui/input.tsx';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useQuestion } from '../state/use-question.client.ts';

/** A number that need not be there, part of a question. What is no such number stays in the field with the reason. */
export function NumberField(props: {
  label: string;
  help?: string;
  /** The question and the part of it. */
  question: string;
  name: string;
  value: number | undefined;
  min?: number;
  max?: number;
  whole?: boolean;
  positive?: boolean;
}) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const set = useQuestion(props.question);
  const [typed, setTyped] = useState<string>();
  const { name, value } = props;
  const shown = value === undefined ? '' : String(value);
  const problem = typed === undefined ? undefined : problemOf(typed, props);
  const take = (text: string) => {
    setTyped(text);
    if (problemOf(text, props)) return;
    const number = text.trim() === '' ? undefined : numberIn(text);
    set((one) => withPart(one, name, number), name);
  };
  return (
    <Field
      label={props.label}
      help={props.help}
      error={problem && t(`edit.number.${problem}`, { min: props.min ?? 0, max: props.max ?? 0 })}
    >
      {(control) => (
        <span className="w-36">
          <Input
            {...control}
            inputMode={props.whole ? 'numeric' : 'decimal'}
            autoComplete="off"
            value={problem ? typed : shown === '' || typed === undefined || numberIn(typed) !== value ? shown : typed}
            readOnly={readOnly}
            data-place={name}
            onChange={(event) => take(event.target.value)}
            onBlur={() => !problem && setTyped(undefined)}
          />
        </span>
      )}
    </Field>
  );
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.').replace('−', '-'));
}

function problemOf(
  text: string,
  limits: { min?: number; max?: number; whole?: boolean; positive?: boolean },
): 'notNumber' | 'notWhole' | 'tooSmall' | 'tooLarge' | 'notPositive' | undefined {
  if (text.trim() === '') return undefined;
  const number = numberIn(text);
  if (!Number.isFinite(number) || Math.abs(number) > 1e12) return 'notNumber';
  if (limits.whole && !Number.isInteger(number)) return 'notWhole';
  if (limits.positive && number <= 0) return 'notPositive';
  if (limits.min !== undefined && number < limits.min) return 'tooSmall';
  return limits.max !== undefined && number > limits.max ? 'tooLarge' : undefined;
}
