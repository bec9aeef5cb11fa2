import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type NoticeKind = 'plain' | 'ok' | 'warn' | 'bad';

/** A word to the reader in the page. `title` is one sentence; what to do about it goes below. `announce` reads it out. */
export function Notice(props: { kind?: NoticeKind; title?: ReactNode; children?: ReactNode; announce?: boolean }) {
  const look = looks[props.kind ?? 'plain'];
  return (
    <div
      className={classNames(
        'grid grid-cols-[auto_1fr] gap-x-3 rounded-r-md border-l-[3px] px-4 py-3 leading-snug',
        look.box,
      )}
      {...(props.announce && { role: props.kind === 'bad' ? 'alert' : 'status' })}
    >
      <look.Icon aria-hidden="true" strokeWidth={1.75} className={classNames('mt-px size-[1.125rem]', look.ink)} />
      <div className="grid min-w-0 gap-1">
        {props.title && <p className={classNames('font-strong', props.kind === 'bad' && 'text-bad')}>{props.title}</p>}
        {props.children}
      </div>
    </div>
  );
}

const looks = {
  plain: { Icon: Info, box: 'border-line-strong bg-sunken', ink: 'text-ink-2' },
  ok: { Icon: CircleCheck, box: 'border-ok bg-ok-soft', ink: 'text-ok' },
  warn: { Icon: TriangleAlert, box: 'border-warn bg-warn-soft', ink: 'text-warn' },
  bad: { Icon: CircleAlert, box: 'border-bad bg-bad-soft', ink: 'text-bad' },
};
