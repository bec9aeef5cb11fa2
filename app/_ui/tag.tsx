import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type TagKind = 'plain' | 'ok' | 'warn' | 'bad' | 'accent';

/** A state in a word or two; the icon says it again to who sees no colour. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) {
  const look = looks[kind];
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 whitespace-nowrap rounded-sm px-[.4375rem] align-[.0625em] font-normal font-sans text-xs leading-normal',
        look.box,
      )}
    >
      {look.Icon && <look.Icon aria-hidden="true" className="size-[.8125rem] flex-none" />}
      {children}
    </span>
  );
}

const looks = {
  plain: { Icon: null, box: 'bg-sunken text-ink-2' },
  ok: { Icon: Check, box: 'bg-ok-soft text-ok' },
  warn: { Icon: TriangleAlert, box: 'bg-warn-soft text-warn' },
  bad: { Icon: CircleAlert, box: 'bg-bad-soft text-bad' },
  accent: { Icon: null, box: 'bg-accent-soft text-accent' },
};
