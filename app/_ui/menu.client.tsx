'use client';

import Link from 'next/link';
import { DropdownMenu as Radix } from 'radix-ui';
import { Fragment, type ReactNode } from 'react';
import { menuItemClass } from './menu-item-class.ts';

/** One line of a Menu: does something, or goes somewhere when it has an address. `apart` sets a rule above it. */
export type MenuItem = {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  apart?: boolean;
  danger?: boolean;
  disabled?: boolean;
} & ({ onSelect: () => void } | { href: string });

/** Things to do with what a button stands beside. Arrow keys move, letters find, Escape closes. */
export function Menu({ trigger, items }: { trigger: ReactNode; items: readonly MenuItem[] }) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content sideOffset={4} collisionPadding={12} className="floating grid min-w-48 p-1" data-quiet-focus>
          {items.map((item) => (
            <Fragment key={item.key}>
              {item.apart && <Radix.Separator className="my-1 h-px bg-line" />}
              <Radix.Item
                className={menuItemClass(item.danger)}
                disabled={item.disabled === true}
                {...('href' in item ? { asChild: true } : { onSelect: item.onSelect })}
              >
                {'href' in item ? (
                  <Link href={item.href}>
                    {item.icon}
                    {item.label}
                  </Link>
                ) : (
                  <>
                    {item.icon}
                    {item.label}
                  </>
                )}
              </Radix.Item>
            </Fragment>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
