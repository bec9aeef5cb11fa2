'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Draws the page anew every second while it is looked at and a draft is under way on it. */
export function FollowDraft() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, 1_000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
