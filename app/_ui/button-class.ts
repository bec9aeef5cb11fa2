import { classNames } from './class-names.ts';

/** One primary button on a screen; quiet ones carry no edge. */
export type ButtonKind = 'plain' | 'primary' | 'quiet';
/** `wide` fills its line and is meant for phones; `icon` is square and needs an `aria-label`. */
export type ButtonSize = 'normal' | 'small' | 'wide' | 'icon';

export type ButtonLook = { kind?: ButtonKind; size?: ButtonSize };

/** The classes of a button's look, for `Button`, `LinkButton` and triggers that Radix renders. */
export function buttonClass({ kind = 'plain', size = 'normal' }: ButtonLook, extra?: string): string {
  return classNames('button', kind !== 'plain' && `button-${kind}`, size !== 'normal' && `button-${size}`, extra);
}
