import { type ComponentProps, type ReactNode, useId } from 'react';

/** One thing that is so or not. `help` is read after the label. */
export function Checkbox({ label, help, ...rest }: { label: ReactNode; help?: ReactNode } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="grid gap-0.5">
      <label className="flex min-h-6 items-start gap-2.5 max-lg:min-h-11 max-lg:items-center">
        <input type="checkbox" className="box mt-0.5 max-lg:mt-0" {...(help && { 'aria-describedby': id })} {...rest} />
        <span>{label}</span>
      </label>
      {help && (
        <p id={id} className="pl-[1.875rem] text-ink-3 max-lg:-mt-2 text-sm leading-snug">
          {help}
        </p>
      )}
    </div>
  );
}
