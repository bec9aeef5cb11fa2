import { classNames } from './class-names.ts';

/** The look of a line in a menu. */
export function menuItemClass(danger = false): string {
  return classNames(
    'flex min-h-9 items-center gap-2.5 rounded-sm px-2.5 py-1.5 no-underline outline-none max-lg:min-h-11',
    'focus-visible:[box-shadow:inset_0_0_0_2px_var(--accent)]! data-[highlighted]:bg-accent-soft data-[disabled]:text-ink-3 [&>svg]:size-4 [&>svg]:flex-none',
    danger ? 'text-bad hover:text-bad' : 'text-ink hover:text-ink',
  );
}
