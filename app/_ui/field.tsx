import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

/** What a control takes from its field; spread it: `{(control) => <Input {...control} />}`. */
export type FieldControl = {
  id: string;
  required?: true;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

/**
 * A label, a control, its help and its error, tied together for a screen reader.
 * Say which fields are optional by `optional` (the word itself): most fields should be required, and few should be there.
 */
export function Field(props: {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  optional?: string;
  /** A fixed id, for a link from an error summary. */
  id?: string;
  children: (control: FieldControl) => ReactNode;
}) {
  const made = useId();
  const id = props.id ?? made;
  const told = [props.help && `${id}-help`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="font-strong text-sm">
        {props.label}
        {props.optional && <span className="font-normal text-ink-3"> {props.optional}</span>}
      </label>
      {props.children({
        id,
        ...(props.required && { required: true as const }),
        ...(told && { 'aria-describedby': told }),
        ...(props.error && { 'aria-invalid': true as const }),
      })}
      {props.error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 font-strong text-bad text-sm leading-snug">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 flex-none" />
          <span>{props.error}</span>
        </p>
      )}
      {props.help && (
        <p id={`${id}-help`} className="text-ink-3 text-sm leading-snug">
          {props.help}
        </p>
      )}
    </div>
  );
}
