'use client';

import Link from 'next/link';
import { useActionState, useEffect, useRef } from 'react';
import { Button } from '../../../../../_ui/button.tsx';
import { buttonClass } from '../../../../../_ui/button-class.ts';
import { Field } from '../../../../../_ui/field.tsx';
import { Textarea } from '../../../../../_ui/textarea.tsx';
import { untouchedWords, type WordsState } from './words-state.ts';

export type WordsField = {
  name: string;
  label: string;
  value: string;
  lang?: string;
  help?: string;
  /** One line, and no longer than a name may be. */
  line?: boolean;
};

/** A few fields of words under one action. What is wrong stands above what was typed; nothing typed is lost. */
export function WordsForm(props: {
  action: (before: WordsState, form: FormData) => Promise<WordsState>;
  fields: readonly WordsField[];
  /** Further languages, folded away. */
  others?: { label: string; fields: readonly WordsField[] };
  hidden: Readonly<Record<string, string>>;
  save: string;
  cancel: string;
  /** Where cancelling leads. */
  back: string;
}) {
  const [state, send, busy] = useActionState(props.action, untouchedWords);
  const form = useRef<HTMLFormElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, []);
  useEffect(() => {
    if (state.turn > 0) told.current?.focus();
  }, [state.turn]);
  const field = ({ name, label, value, lang, help, line }: WordsField) => (
    <Field key={name} label={label} help={help}>
      {(control) => (
        <Textarea
          // The browser empties the form after each answer; a new key fills in what was typed.
          key={state.turn}
          {...control}
          {...(lang && { lang })}
          name={name}
          rows={line ? 1 : 3}
          maxLength={line ? 120 : 1_000}
          defaultValue={state.values[name] ?? value}
        />
      )}
    </Field>
  );
  return (
    <form ref={form} action={send} className="grid max-w-[44rem] gap-3 py-2">
      {state.told && (
        <p ref={told} tabIndex={-1} role="alert" data-quiet-focus className="font-strong text-bad text-sm leading-snug">
          {state.told}
        </p>
      )}
      {Object.entries(props.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.fields.map(field)}
      {props.others && (
        <details>
          <summary className="w-fit py-1 text-sm">{props.others.label}</summary>
          <div className="mt-2 grid gap-3">{props.others.fields.map(field)}</div>
        </details>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" aria-disabled={busy || undefined}>
          {props.save}
        </Button>
        <Link href={props.back} scroll={false} className={buttonClass({ kind: 'quiet', size: 'small' })}>
          {props.cancel}
        </Link>
      </div>
    </form>
  );
}
