'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/**
 * Draws the page anew every second and a half while it is looked at and something on it is under way; on a slow line
 * never before the last drawing has come, so that a press on a button need not wait behind a queue of them.
 */
export function FollowRun() {
  const router = useRouter();
  const [isDrawing, draw] = useTransition();
  useEffect(() => {
    if (isDrawing) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') draw(() => router.refresh());
    }, 1_500);
    return () => clearInterval(timer);
  }, [router, isDrawing]);
  return null;
}
