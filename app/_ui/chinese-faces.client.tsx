'use client';

import dynamic from 'next/dynamic';

/** Brings the Chinese faces to the pages that render it, and to no other: their list alone weighs 30 kB. */
export const ChineseFaces = dynamic(() => import('./chinese-faces-list.client.tsx').then((m) => m.ChineseFacesList));
