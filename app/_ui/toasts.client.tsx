'use client';

import { X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslate } from './i18n/use-translate.client.ts';
import { type Toast, ToastContext } from './toast-context.client.ts';
import { useInBrowser } from './use-in-browser.client.ts';

/** Stands once near the root. Shows toasts one under another, reads each politely, and waits while one is hovered or focused. */
export function Toasts({ children }: { children: ReactNode }) {
  const t = useTranslate('ui');
  const [toasts, setToasts] = useState<readonly (Toast & { key: number })[]>([]);
  const show = useCallback((toast: Toast) => {
    setToasts((now) => [...now.slice(-2), { ...toast, key: (now.at(-1)?.key ?? 0) + 1 }]);
  }, []);
  // Radix writes a style attribute, which the policy of pages outside the studio refuses in HTML.
  const inBrowser = useInBrowser();
  const drop = (key: number) => setToasts((now) => now.filter((toast) => toast.key !== key));
  return (
    <ToastContext value={show}>
      <Radix.Provider label={t('notification')} swipeDirection="down">
        {children}
        {toasts.map((toast) => (
          <Radix.Root
            key={toast.key}
            type="background"
            duration={toast.undo ? 12_000 : 6_000}
            onOpenChange={(open) => {
              if (!open) drop(toast.key);
            }}
            className="toast flex items-center gap-4 rounded-md bg-ink py-2 pr-2 pl-4 text-paper shadow-float"
          >
            <Radix.Description className="flex-1">{toast.text}</Radix.Description>
            {toast.undo && (
              <Radix.Action asChild altText={t('undoHow')}>
                <button type="button" className="min-h-9 px-1 font-strong underline" onClick={toast.undo}>
                  {t('undo')}
                </button>
              </Radix.Action>
            )}
            <Radix.Close aria-label={t('dismiss')} className="grid size-9 place-items-center">
              <X aria-hidden="true" className="size-4" />
            </Radix.Close>
          </Radix.Root>
        ))}
        {inBrowser && (
          <Radix.Viewport
            data-no-print
            label={t('notifications')}
            className="-translate-x-1/2 fixed bottom-6 left-1/2 z-50 grid w-max max-w-[calc(100vw-2rem)] gap-2"
          />
        )}
      </Radix.Provider>
    </ToastContext>
  );
}
