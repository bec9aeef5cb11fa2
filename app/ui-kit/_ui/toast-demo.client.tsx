'use client';

import { Button } from '../../_ui/button.tsx';
import { useToast } from '../../_ui/use-toast.client.ts';

/** Does something at once and offers the way back. */
export function ToastDemo({ label, done, back }: { label: string; done: string; back: string }) {
  const toast = useToast();
  return <Button onClick={() => toast({ text: done, undo: () => toast({ text: back }) })}>{label}</Button>;
}
