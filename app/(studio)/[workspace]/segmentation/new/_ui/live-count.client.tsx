'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useRef } from 'react';

/**
 * Counts anew whenever one of the choices inside it changes: it asks for the page with these choices in its address.
 * Everything else that was typed into the form stays, since its fields are the browser's own.
 */
export function LiveCount({ children }: { children: ReactNode }) {
  const router = useRouter();
  const within = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = () => {
    const query = new URLSearchParams(window.location.search);
    const fields = within.current?.querySelectorAll('input') ?? [];
    for (const { name } of fields) query.delete(name);
    query.delete('failed');
    for (const { name, value, type, checked } of fields) {
      if (name === 'review') query.set(name, checked ? 'on' : 'off');
      else if (type === 'checkbox' ? checked : value !== '') query.append(name, value);
    }
    router.replace(`${window.location.pathname}?${query}`, { scroll: false });
  };
  return (
    <div
      ref={within}
      onChange={() => {
        clearTimeout(timer.current);
        timer.current = setTimeout(ask, 250);
      }}
    >
      {children}
    </div>
  );
}
