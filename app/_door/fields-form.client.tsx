'use client';

import { type ReactNode, useActionState, useEffect, useId, useRef } from 'react';
import { Button } from '../_ui/button.tsx';
import { CopyField } from '../_ui/copy-field.client.tsx';
import { Field } from '../_ui/field.tsx';
import { Input } from '../_ui/input.tsx';
import { Notice } from '../_ui/notice.tsx';
import { Select } from '../_ui/select.tsx';
import { type FormState, untouched } from './form-state.ts';

export type FormField = {
  name: string;
  label: string;
  type: 'text' | 'email' | 'password' | 'select' | 'hidden';
  value?: string;
  help?: string;
  autoComplete?: string;
  /** For type `select`. */
  options?: readonly { value: string; label: string; lang?: string }[];
};

/**
 * A short form under one server action: with script it stays on the page, without it is posted and comes back filled in.
 * What is wrong stands beside its field and, once sent, in a summary that takes the focus.
 */
export function FieldsForm(props: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: readonly FormField[];
  submit: string;
  kind?: 'primary' | 'plain';
  size?: 'normal' | 'wide';
  /** Words of the button that copies what was made. */
  copy?: { copy: string; copied: string };
  children?: ReactNode;
}) {
  const [state, send, busy] = useActionState(props.action, untouched);
  const id = useId();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.turn > 0) told.current?.focus();
  }, [state.turn]);
  const labelOf = (name: string | null) =>
    props.fields.find((field) => field.name === name && field.type !== 'hidden')?.label;
  const errorOf = (name: string) => state.errors.find((error) => error.field === name)?.message;
  return (
    <form action={send} className="grid gap-5" noValidate>
      {state.errors.length > 0 && (
        <div ref={told} tabIndex={-1} data-quiet-focus>
          <Notice kind="bad" title={state.summary} announce>
            <ul className="grid gap-1">
              {state.errors.map((error) => (
                <li key={error.field ?? ''}>
                  {labelOf(error.field) && (
                    <>
                      <a href={`#${id}-${error.field}`}>{labelOf(error.field)}</a>{' '}
                    </>
                  )}
                  {error.message}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {state.done && (
        <div ref={told} tabIndex={-1} data-quiet-focus>
          <Notice kind="ok" title={state.done} announce>
            {state.made && props.copy && <CopyField {...state.made} {...props.copy} />}
          </Notice>
        </div>
      )}
      {props.fields.map((field) =>
        field.type === 'hidden' ? (
          <input key={field.name} type="hidden" name={field.name} value={field.value} />
        ) : (
          <Field
            key={field.name}
            id={`${id}-${field.name}`}
            label={field.label}
            help={field.help}
            error={errorOf(field.name)}
            required
          >
            {(control) => (
              <Control
                // The browser empties the form after each answer; a new key fills in what was typed.
                key={state.turn}
                field={field}
                value={state.values[field.name] ?? field.value ?? ''}
                control={control}
              />
            )}
          </Field>
        ),
      )}
      {props.children}
      <div>
        <Button
          type="submit"
          kind={props.kind ?? 'primary'}
          size={props.size ?? 'normal'}
          aria-disabled={busy || undefined}
        >
          {props.submit}
        </Button>
      </div>
    </form>
  );
}

function Control({ field, value, control }: { field: FormField; value: string; control: object }) {
  if (field.type === 'select') {
    return (
      <Select name={field.name} defaultValue={value} {...control}>
        {field.options?.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <Input name={field.name} type={field.type} autoComplete={field.autoComplete} defaultValue={value} {...control} />
  );
}
