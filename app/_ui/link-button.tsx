import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';

/** A link that looks like a button: for going somewhere, where `Button` is for doing something. */
export function LinkButton({ kind, size, className, ...rest }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link className={buttonClass({ ...(kind && { kind }), ...(size && { size }) }, className)} {...rest} />;
}
