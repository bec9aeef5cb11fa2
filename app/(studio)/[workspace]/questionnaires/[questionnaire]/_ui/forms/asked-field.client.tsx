'use client';

import { type ReactNode, use } from 'react';
import { Field } from '#app/_ui/field.tsx';
import { Input } from '#app/_ui/input.tsx';
import { Select } from '#app/_ui/select.tsx';
import { Textarea } from '#app/_ui/textarea.tsx';
import { ToldContext } from './told-context.client.ts';

/** A field of a TellingForm: it shows what is wrong with it, and what was typed when the page was drawn anew. */
export function AskedField(props: {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  optional?: string;
  value?: string;
  type?: 'text' | 'number' | 'url' | 'datetime-local';
  /** Makes it a list to choose from. */
  choices?: readonly { value: string; label: string; group?: string }[];
  /** Makes it a text of several lines. */
  rows?: number;
  maxLength?: number;
  min?: number;
  lang?: string;
  /** Not to be translated, spelled or corrected: a code, an address. */
  verbatim?: boolean;
  className?: string;
}) {
  const told = use(ToldContext);
  const value = told.values?.[props.name] ?? props.value ?? '';
  const own = {
    name: props.name,
    defaultValue: value,
    ...(props.lang && { lang: props.lang }),
    ...(props.maxLength && { maxLength: props.maxLength }),
    ...(props.verbatim && { spellCheck: false, autoCapitalize: 'off', translate: 'no' as const }),
  };
  return (
    <div className={props.className}>
      <Field
        label={props.label}
        {...(props.help && { help: props.help })}
        {...(props.optional && { optional: props.optional })}
        error={told.errors?.[props.name]}
      >
        {(control) =>
          props.choices ? (
            <Select {...control} {...own}>
              {grouped(props.choices)}
            </Select>
          ) : props.rows ? (
            <Textarea {...control} {...own} rows={props.rows} />
          ) : (
            <Input
              {...control}
              {...own}
              type={props.type ?? 'text'}
              {...(props.min !== undefined && { min: props.min, inputMode: 'numeric' as const })}
            />
          )
        }
      </Field>
    </div>
  );
}

function grouped(choices: readonly { value: string; label: string; group?: string }[]) {
  const groups = [...new Set(choices.map((one) => one.group))];
  const option = (one: { value: string; label: string }) => (
    <option key={one.value} value={one.value}>
      {one.label}
    </option>
  );
  return groups.map((group) =>
    group === undefined ? (
      choices.filter((one) => one.group === undefined).map(option)
    ) : (
      <optgroup key={group} label={group}>
        {choices.filter((one) => one.group === group).map(option)}
      </optgroup>
    ),
  );
}
