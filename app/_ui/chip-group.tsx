import type { ReactNode } from 'react';
import type { Choice } from './choice.ts';
import { Fieldset } from './fieldset.tsx';

/** Short choices side by side: checkboxes, or radios with `single`. The tick, not the colour, says chosen. */
export function ChipGroup(props: {
  legend: ReactNode;
  name: string;
  choices: readonly Choice[];
  defaultValues?: readonly string[];
  single?: boolean;
  help?: ReactNode;
  error?: ReactNode;
}) {
  return (
    <Fieldset legend={props.legend} help={props.help} error={props.error}>
      <div className="flex flex-wrap gap-2">
        {props.choices.map((choice) => (
          <label key={choice.value} className="chip">
            <input
              type={props.single ? 'radio' : 'checkbox'}
              name={props.name}
              value={choice.value}
              defaultChecked={props.defaultValues?.includes(choice.value)}
              disabled={choice.disabled}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
