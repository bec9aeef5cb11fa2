'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link that knows when the page it leads to, or one below it, is the one shown. Layouts stay while pages change, so the browser says it. */
export function CurrentLink(props: {
  href: string;
  current?: boolean | undefined;
  className?: string;
  children: ReactNode;
}) {
  const path = usePathname();
  const here = props.current ?? path === props.href;
  const below = path.startsWith(`${props.href}/`);
  return (
    <Link
      href={props.href}
      {...(props.className && { className: props.className })}
      {...((here || below) && { 'aria-current': here ? ('page' as const) : ('true' as const) })}
    >
      {props.children}
    </Link>
  );
}
