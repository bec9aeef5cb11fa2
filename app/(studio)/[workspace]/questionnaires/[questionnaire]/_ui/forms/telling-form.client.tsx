'use client';

import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, type ReactNode, useActionState, useRef, useState, useTransition } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { classNames } from '#app/_ui/class-names.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { useToast } from '#app/_ui/use-toast.client.ts';
import { type TellingAction, type Told, untold } from './told.ts';
import { ToldContext } from './told-context.client.ts';

/**
 * A form under one server action. With script it stays where it is, keeps what was typed when something is wrong, and
 * tells in a toast what was done, with the way back where there is one; without script it is posted and the page says it.
 * Fields inside find what is wrong with them by their names.
 */
export function TellingForm(props: {
  action: TellingAction;
  /** Takes back what `action` did, given its `undo`. */
  undo?: TellingAction;
  /** Empty the form when it is done: for adding one more. */
  resets?: boolean;
  className?: string;
  label?: string;
  children: ReactNode;
}) {
  const t = useTranslate('ui');
  const toast = useToast();
  const [posted, post] = useActionState(props.action, untold);
  const [undone, postUndo] = useActionState(props.undo ?? props.action, untold);
  const [answered, setAnswered] = useState<Told>();
  const [busy, start] = useTransition();
  const summary = useRef<HTMLDivElement>(null);
  const told = answered ?? (undone.ok || undone.bad ? undone : posted);

  const ask = async (action: TellingAction, form: FormData): Promise<Told> => {
    try {
      return (await action(untold, form)) ?? untold;
    } catch (error) {
      // A redirect comes as an error too; what is left is a lost connection, or more than the server takes at once.
      unstable_rethrow(error);
      return { bad: t('sendFailed') };
    }
  };
  const tell = (answer: Told) => {
    const { undo } = answer;
    const takeBack = props.undo;
    setAnswered(answer.ok ? { ...answer, values: {} } : answer);
    if (answer.ok) {
      const back = async () => {
        const taken = takeBack ? await ask(takeBack, formOf(undo ?? {})) : untold;
        // The form may be gone with what it stood beside.
        if (taken.bad) toast({ text: taken.bad });
        tell(taken);
      };
      toast({ text: answer.ok, ...(undo && takeBack && { undo: () => start(back) }) });
    }
    if (answer.bad) requestAnimationFrame(() => summary.current?.focus());
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = new FormData(form, submitter);
    start(async () => {
      const answer = await ask(props.action, sent);
      if (answer.ok && props.resets) form.reset();
      tell(answer);
    });
  };

  return (
    <ToldContext value={told}>
      {told.bad && (
        <div ref={summary} tabIndex={-1} data-quiet-focus className="mb-3">
          <Notice kind="bad" title={told.bad} announce>
            {told.lines && <Lines lines={told.lines} />}
          </Notice>
        </div>
      )}
      {told.ok && (!answered || told.lines) && (
        <div className="mb-3">
          <Notice kind="ok" title={told.ok} announce>
            {told.lines && <Lines lines={told.lines} />}
            {!answered && told.undo && props.undo && (
              <form action={postUndo}>
                {Object.entries(told.undo).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <Button type="submit" size="small">
                  {t('undo')}
                </Button>
              </form>
            )}
          </Notice>
        </div>
      )}
      <form
        action={post}
        onSubmit={send}
        noValidate
        className={classNames(
          'aria-busy:cursor-progress aria-busy:[&_button[type=submit]]:opacity-60',
          props.className,
        )}
        aria-label={props.label}
        aria-busy={busy || undefined}
      >
        {props.children}
      </form>
    </ToldContext>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="mt-1 grid max-h-56 gap-0.5 overflow-y-auto text-sm">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
