import { type ComponentProps, type ReactNode, useId } from 'react';

/** A setting that acts at once. For one that waits for "Save", use a Checkbox. */
export function Switch({ label, help, ...rest }: { label: ReactNode; help?: ReactNode } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="grid gap-0.5">
      <label className="flex min-h-6 items-center gap-2.5 max-lg:min-h-11">
        {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on */}
        <input type="checkbox" role="switch" className="switch" {...(help && { 'aria-describedby': id })} {...rest} />
        <span>{label}</span>
      </label>
      {help && (
        <p id={id} className="pl-[3.125rem] text-ink-3 max-lg:-mt-2 text-sm leading-snug">
          {help}
        </p>
      )}
    </div>
  );
}
