'use client';

import { createContext } from 'react';

/** What was done, and how to take it back. */
export type Toast = { text: string; undo?: () => void };

export const ToastContext = createContext<(toast: Toast) => void>(() => {});
