'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** Draws the page's counts anew every ten seconds while it is looked at, one time after the other. */
export function LiveRefresh() {
  const router = useRouter();
  const [busy, start] = useTransition();
  useEffect(() => {
    if (busy) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') start(() => router.refresh());
    }, 10_000);
    return () => clearInterval(timer);
  }, [busy, router]);
  return null;
}
