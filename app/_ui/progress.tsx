import { type ReactNode, useId } from 'react';

/** Work that takes a while: how far it is, what it does now, and a slot for the button that stops it. */
export function Progress(props: {
  label: ReactNode;
  /** 0 to `max`. */
  value: number;
  max?: number;
  /** The figure in words, such as "40 of 100 pairs". */
  detail?: string;
  cancel?: ReactNode;
}) {
  const id = useId();
  const max = props.max ?? 100;
  const share = max > 0 ? Math.min(1, Math.max(0, props.value / max)) : 0;
  return (
    <div className="grid max-w-[40rem] grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1.5">
      <p id={id} className="font-strong text-sm">
        {props.label}
      </p>
      <p className="text-end text-ink-2 text-sm">{props.detail}</p>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={props.value}
        {...(props.detail && { 'aria-valuetext': props.detail })}
        className={props.cancel ? '' : 'col-span-2'}
      >
        <svg aria-hidden="true" width="100%" height="6" className="keep-colour block rounded-full">
          <rect width="100%" height="6" fill="var(--line)" />
          <rect width={`${share * 100}%`} height="6" fill="var(--accent)" />
        </svg>
      </div>
      {props.cancel}
    </div>
  );
}
