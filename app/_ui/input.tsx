import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** One line of text, a number, a date. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classNames('input', className)} {...rest} />;
}
