'use client';

import { useEffect, useRef } from 'react';

/**
 * Ties a place to the part of the address behind `#`: links lead to it, and after a reload one is where one was. Going about
 * does not fill the browser's history.
 */
export function useHash(place: string, go: (place: string) => void): void {
  const goNow = useRef(go);
  goNow.current = go;
  useEffect(() => {
    const read = () => {
      const wished = decodeURIComponent(window.location.hash.slice(1));
      if (wished) goNow.current(wished);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const isFirst = useRef(true);
  useEffect(() => {
    // The first place is a guess until the address has been read.
    if (isFirst.current) isFirst.current = false;
    else window.history.replaceState(window.history.state, '', `#${place}`);
  }, [place]);
}
