'use client';

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useTranslate } from './i18n/use-translate.client.ts';

/** Something to look at beside the page: from the right, the whole width on a phone. Takes focus and gives it back. */
export function Drawer(props: {
  trigger?: ReactNode;
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The title as a caption over the content's own first line, as in evidence. */
  quietTitle?: boolean;
}) {
  const t = useTranslate('ui');
  return (
    <Radix.Root
      {...(props.open !== undefined && { open: props.open })}
      {...(props.onOpenChange && { onOpenChange: props.onOpenChange })}
    >
      {props.trigger && <Radix.Trigger asChild>{props.trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="veil veil-thin" />
        <Radix.Content
          data-quiet-focus
          aria-describedby={undefined}
          className="drawer fixed inset-y-0 right-0 z-40 w-[min(26rem,100vw)] overflow-y-auto border-line border-l bg-surface p-6 shadow-float max-sm:p-4"
        >
          <div className="mb-1 flex items-start justify-between gap-4">
            <Radix.Title
              className={props.quietTitle ? 'pt-2 font-normal font-sans text-ink-3 text-sm tracking-normal' : 'pt-1'}
            >
              {props.title}
            </Radix.Title>
            <Radix.Close asChild>
              <Button kind="quiet" size="icon" aria-label={t('close')} className="-mr-2 flex-none">
                <X aria-hidden="true" />
              </Button>
            </Radix.Close>
          </div>
          {props.children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
