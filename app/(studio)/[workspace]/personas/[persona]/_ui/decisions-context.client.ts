'use client';

import { createContext } from 'react';
import type { ClaimState } from '#lib/personas/persona.ts';

/** How the claims of one card are decided on: where their forms go, and what was sent and not answered yet. */
export type DecisionsValue = {
  readonly send: (form: FormData) => void;
  readonly expected: ReadonlyMap<string, ClaimState>;
};

export const DecisionsContext = createContext<DecisionsValue>({ send: () => {}, expected: new Map() });
