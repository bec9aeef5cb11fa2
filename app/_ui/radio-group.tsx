import type { ReactNode } from 'react';
import type { Choice } from './choice.ts';
import { Fieldset } from './fieldset.tsx';

/** One of a few, all in sight. Uncontrolled with `defaultValue`, so that a plain form sends it. */
export function RadioGroup(props: {
  legend: ReactNode;
  name: string;
  choices: readonly Choice[];
  defaultValue?: string;
  required?: boolean;
  help?: ReactNode;
  error?: ReactNode;
}) {
  return (
    <Fieldset legend={props.legend} help={props.help} error={props.error}>
      <div className="grid gap-2 max-lg:gap-0">
        {props.choices.map((choice) => (
          <label key={choice.value} className="flex min-h-6 items-start gap-2.5 max-lg:min-h-11 max-lg:items-center">
            <input
              type="radio"
              className="dot mt-0.5 max-lg:mt-0"
              name={props.name}
              value={choice.value}
              defaultChecked={choice.value === props.defaultValue}
              disabled={choice.disabled}
              required={props.required}
              {...(props.error && { 'aria-invalid': true })}
            />
            <span>
              {choice.label}
              {choice.help && <span className="block text-ink-3 text-sm leading-snug">{choice.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
