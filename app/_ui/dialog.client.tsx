'use client';

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useTranslate } from './i18n/use-translate.client.ts';
import { useOpener } from './use-opener.client.ts';

/**
 * A question that must be settled before going on. Takes focus, keeps it, gives it back; Escape closes.
 * Prefer doing and offering Undo: see `useToast`.
 */
export function Dialog(props: DialogProps) {
  return (
    <Radix.Root
      {...(props.open !== undefined && { open: props.open })}
      {...(props.onOpenChange && { onOpenChange: props.onOpenChange })}
    >
      {props.trigger && <Radix.Trigger asChild>{props.trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Sheet {...props} />
      </Radix.Portal>
    </Radix.Root>
  );
}

interface DialogProps {
  /** The button that opens it; leave out when `open` is held outside. */
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons; wrap one in `DialogClose` when it should also close. */
  actions?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** Is there only while it is open. */
function Sheet(props: DialogProps) {
  const t = useTranslate('ui');
  const opener = useOpener();
  return (
    <Radix.Content
      data-quiet-focus
      onCloseAutoFocus={(event) => {
        if (props.trigger || !opener?.isConnected) return;
        event.preventDefault();
        opener.focus();
      }}
      className="floating -translate-x-1/2 -translate-y-1/2 fixed top-1/2 left-1/2 grid max-h-[90dvh] w-[min(34rem,calc(100vw-2rem))] gap-4 overflow-y-auto rounded-lg p-6 max-sm:p-4"
      {...(!props.description && { 'aria-describedby': undefined })}
    >
      <div className="flex items-start justify-between gap-4">
        <Radix.Title>{props.title}</Radix.Title>
        <Radix.Close asChild>
          <Button kind="quiet" size="icon" aria-label={t('close')} className="-mt-1.5 -mr-2">
            <X aria-hidden="true" />
          </Button>
        </Radix.Close>
      </div>
      {props.description && <Radix.Description className="text-ink-2">{props.description}</Radix.Description>}
      {props.children}
      {props.actions && <div className="flex flex-wrap justify-end gap-2">{props.actions}</div>}
    </Radix.Content>
  );
}
