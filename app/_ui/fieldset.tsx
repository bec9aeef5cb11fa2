import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

/** A question above several inputs: its legend, help and error are told with the group. */
export function Fieldset(props: { legend: ReactNode; help?: ReactNode; error?: ReactNode; children: ReactNode }) {
  const id = useId();
  const told = [props.help && `${id}-help`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className="min-w-0" {...(told && { 'aria-describedby': told })}>
      <legend className="mb-1.5 font-strong text-sm">{props.legend}</legend>
      {props.children}
      {props.error && (
        <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1.5 font-strong text-bad text-sm leading-snug">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 flex-none" />
          <span>{props.error}</span>
        </p>
      )}
      {props.help && (
        <p id={`${id}-help`} className="mt-1.5 text-ink-3 text-sm leading-snug">
          {props.help}
        </p>
      )}
    </fieldset>
  );
}
