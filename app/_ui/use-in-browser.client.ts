'use client';

import { useSyncExternalStore } from 'react';

/** False in what the server sends and until script has taken the page over, true from then on: what needs script waits for it. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
