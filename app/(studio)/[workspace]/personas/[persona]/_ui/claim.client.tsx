'use client';

import { Check, Circle, TriangleAlert, X } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import type { ClaimState } from '#lib/personas/persona.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { classNames } from '../../../../../_ui/class-names.ts';
import { VisuallyHidden } from '../../../../../_ui/visually-hidden.tsx';
import { DecisionsContext } from './decisions-context.client.ts';

export type ClaimWords = {
  accept: string;
  reject: string;
  still: string;
  back: string;
  accepted: string;
  rejected: string;
  /** The buttons' names: what they do, and to which sentence. */
  names: { accept: string; reject: string; still: string; back: string };
};

/** One claim with what was decided on it, and the buttons that decide. Its words come from the server. */
export function Claim(props: {
  id: string;
  state: ClaimState;
  stale: boolean;
  /** A team's own words: a dashed edge beside the word. */
  assumed: boolean;
  words: ClaimWords;
  /** False for who may only look. */
  decides: boolean;
  /** Further things to do, such as editing. */
  more?: ReactNode;
  children: ReactNode;
}) {
  const { send, expected } = useContext(DecisionsContext);
  const awaited = expected.get(props.id);
  const state = awaited ?? props.state;
  const stale = props.stale && awaited === undefined;
  const open = state === 'proposed' || stale;
  const look = stale ? looks.stale : looks[state];
  const { words } = props;
  return (
    <li
      id={`claim-${props.id}`}
      data-claim={props.id}
      tabIndex={-1}
      {...(open && { 'data-open': '' })}
      className={classNames(
        'grid scroll-mt-24 grid-cols-[1.125rem_minmax(0,1fr)] gap-x-3 gap-y-2 py-2.5 leading-snug',
        props.decides && 'md:grid-cols-[1.125rem_minmax(0,1fr)_auto]',
        props.assumed
          ? 'my-1.5 rounded-md border-[1.5px] border-line-strong border-dashed px-3'
          : 'border-line border-b last:border-b-0',
      )}
    >
      <look.Icon aria-hidden="true" className={classNames('mt-0.5 size-[1.125rem] flex-none', look.ink)} />
      <div className={classNames('min-w-0', state === 'rejected' && 'text-ink-3')}>
        {state !== 'proposed' && <VisuallyHidden>{words[state]} </VisuallyHidden>}
        {props.children}
      </div>
      {props.decides && (
        <div className="flex flex-wrap items-start gap-1.5 max-md:col-start-2" data-no-print>
          <form action={send} className="flex gap-1.5">
            <input type="hidden" name="claim" value={`${props.id}.${props.state}`} />
            {open ? (
              <>
                <Button
                  type="submit"
                  size="small"
                  name="state"
                  value="accepted"
                  data-decide="accepted"
                  aria-label={stale ? words.names.still : words.names.accept}
                >
                  {stale ? words.still : words.accept}
                </Button>
                <Button
                  type="submit"
                  size="small"
                  kind="quiet"
                  name="state"
                  value="rejected"
                  data-decide="rejected"
                  aria-label={words.names.reject}
                >
                  {words.reject}
                </Button>
              </>
            ) : (
              <Button
                type="submit"
                size="small"
                kind="quiet"
                name="state"
                value="proposed"
                data-decide="proposed"
                aria-label={words.names.back}
              >
                {words.back}
              </Button>
            )}
          </form>
          {props.more}
        </div>
      )}
    </li>
  );
}

const looks = {
  proposed: { Icon: Circle, ink: 'text-ink-3' },
  accepted: { Icon: Check, ink: 'text-ok' },
  rejected: { Icon: X, ink: 'text-ink-3' },
  stale: { Icon: TriangleAlert, ink: 'text-warn' },
};
