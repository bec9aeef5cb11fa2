'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Draws the page anew every second and a half until the map is there. */
export function WatchDrawing() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1_500);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
