'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Draws the page's counts anew every ten seconds while it is looked at. */
export function LiveRefresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, 10_000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
