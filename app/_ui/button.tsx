import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';

/** A button; of type `button` unless it says otherwise, so that none submits by accident. */
export function Button({ kind, size, className, type = 'button', ...rest }: ButtonLook & ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={buttonClass({ ...(kind && { kind }), ...(size && { size }) }, className)}
      {...rest}
    />
  );
}
