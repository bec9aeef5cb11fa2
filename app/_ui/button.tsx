import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';

/**
 * A button; of type `button` unless it says otherwise, so that none submits by accident. One that is `blocked` does nothing
 * and says so, and keeps the focus that it had: pressed for the last time, a disabled one would throw a keyboard back to
 * the start of the page.
 */
export function Button({
  kind,
  size,
  className,
  type = 'button',
  blocked = false,
  ...rest
}: ButtonLook & ComponentProps<'button'> & { blocked?: boolean }) {
  return (
    <button
      type={type}
      className={buttonClass({ ...(kind && { kind }), ...(size && { size }) }, className)}
      {...rest}
      {...(blocked && { 'aria-disabled': true, onClick: undefined })}
    />
  );
}
