'use client';

import { useContext } from 'react';
import { type Toast, ToastContext } from './toast-context.client.ts';

/**
 * Tells what was just done. With `undo` this takes the place of "Are you sure?": do it, say it, offer the way back.
 * The undo button stays twelve seconds, longer while it is hovered or focused.
 */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}
