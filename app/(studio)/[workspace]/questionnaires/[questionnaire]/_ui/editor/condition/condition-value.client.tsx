'use client';

import { useState } from 'react';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Input } from '#app/_ui/input.tsx';
import { Select } from '#app/_ui/select.tsx';
import type { Comparison } from '#lib/questionnaires/editor/condition.ts';
import type { Subject } from '#lib/questionnaires/editor/subjects.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useValueWords } from './use-value-words.client.ts';

/** What an answer is compared with: one code, several codes, a number or a text. */
export function ConditionValue(props: {
  comparison: Comparison;
  subject: Subject | undefined;
  onChange: (comparison: Comparison, merge?: string) => void;
}) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const say = useValueWords(props.subject);
  const locale = useLocale();
  const { comparison, subject, onChange } = props;
  const codes = subject && 'codes' in subject.type ? subject.type.codes : undefined;
  if (comparison.kind === 'answered' || comparison.kind === 'truth') return null;
  if (comparison.kind === 'oneOf') {
    const offered = [...new Set([...(codes ?? []), ...comparison.values])];
    return (
      <fieldset className="flex min-w-0 flex-[3_1_14rem] flex-wrap gap-1.5" disabled={readOnly}>
        <legend className="sr-only">{t('edit.condition.values')}</legend>
        {offered.map((code) => (
          <label key={code} className="chip">
            <input
              type="checkbox"
              checked={comparison.values.includes(code)}
              onChange={(event) => {
                const values = event.target.checked
                  ? [...comparison.values, code]
                  : comparison.values.filter((one) => one !== code);
                if (values.length > 0) onChange({ ...comparison, values });
              }}
            />
            <span>{say(code)}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  const { value } = comparison;
  if (codes && comparison.kind !== 'order') {
    const words = codes.map((code) => ({ code, words: say(code) }));
    if (codes.length > 100) words.sort((a, b) => a.words.localeCompare(b.words, locale));
    return (
      <span className="min-w-0 flex-[3_1_10rem]">
        <Select
          aria-label={t('edit.condition.value')}
          value={String(value)}
          disabled={readOnly}
          onChange={(event) => onChange({ ...comparison, value: event.target.value })}
        >
          {!codes.includes(String(value)) && (
            <option value={String(value)}>{t('edit.condition.gone', { code: String(value) })}</option>
          )}
          {words.map((one) => (
            <option key={one.code} value={one.code}>
              {one.words}
            </option>
          ))}
        </Select>
      </span>
    );
  }
  if (comparison.kind === 'order' || subject?.type.kind === 'number') {
    return (
      <NumberValue
        value={Number(value)}
        label={t('edit.condition.value')}
        readOnly={readOnly}
        onChange={(number) => onChange({ ...comparison, value: number } as Comparison, 'value')}
      />
    );
  }
  return (
    <span className="min-w-0 flex-[3_1_10rem]">
      <Input
        aria-label={t('edit.condition.value')}
        value={String(value)}
        readOnly={readOnly}
        maxLength={200}
        onChange={(event) => onChange({ ...comparison, value: event.target.value } as Comparison, 'value')}
      />
    </span>
  );
}

/** What is typed counts as soon as it is a number; until then the last number holds. */
function NumberValue(props: { value: number; label: string; readOnly: boolean; onChange: (value: number) => void }) {
  const [typed, setTyped] = useState<string>();
  return (
    <span className="w-24">
      <Input
        aria-label={props.label}
        inputMode="decimal"
        value={typed ?? String(props.value)}
        readOnly={props.readOnly}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = Number(event.target.value.trim().replace(',', '.'));
          if (event.target.value.trim() !== '' && Number.isFinite(number)) props.onChange(number);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </span>
  );
}
