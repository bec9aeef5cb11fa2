'use client';

import {
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { ClaimState } from '#lib/personas/persona.ts';
import { Notice } from '../../../../../_ui/notice.tsx';
import { useToast } from '../../../../../_ui/use-toast.client.ts';
import { submitDecision } from '../actions.ts';
import { DecisionsContext } from './decisions-context.client.ts';

/**
 * Everything inside can be decided on by one key while a claim has the focus: A accepts, R rejects, U takes back, arrows
 * move. A decision shows at once, is told with a way back, and hands the focus to the next open claim. Without script the
 * same forms are posted.
 */
export function Decisions(props: { slug: string; persona: string; children: ReactNode }) {
  const [answer, send] = useActionState(submitDecision.bind(null, props.slug, props.persona), null);
  const [expected, expect] = useState<ReadonlyMap<string, ClaimState>>(new Map());
  const around = useRef<HTMLDivElement>(null);
  const toast = useToast();

  useEffect(() => {
    if (!answer) return;
    expect(new Map());
    if (answer.tag === 'failed') return;
    const { undo } = answer;
    const takeBack = () => {
      const form = new FormData();
      for (const claim of undo?.claims ?? []) form.append('claim', claim);
      form.append('state', undo?.state ?? '');
      form.append('undo', 'yes');
      startTransition(() => send(form));
    };
    toast({ text: answer.told, ...(undo && { undo: takeBack }) });
    // What had the focus is gone with its button: stay where one was, or go on when nothing is open any more.
    if (document.activeElement !== document.body) return;
    const done = !claimsIn(around.current).some((one) => 'open' in one.dataset);
    const stay = answer.claim === null ? null : firstIn(document.getElementById(`claim-${answer.claim}`));
    (done ? document.getElementById('persona-next') : stay)?.focus();
  }, [answer, toast, send]);

  function onSubmit(event: SubmitEvent<HTMLElement>) {
    const form = event.target as HTMLFormElement;
    const sent = new FormData(form, event.nativeEvent.submitter);
    const state = sent.get('state') as ClaimState | null;
    const claims = sent.getAll('claim').map((text) => String(text).split('.')[0] ?? '');
    if (state === null || claims.length === 0) return;
    expect((now) => new Map([...now, ...claims.map((claim) => [claim, state] as const)]));
    if (state === 'proposed') return;
    const next = nextOpen(around.current, form, new Set(claims));
    (next ?? document.getElementById('persona-next'))?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select')) return;
    const claim = target.closest<HTMLElement>('[data-claim]');
    if (!claim) return;
    const wish = wishes[event.code];
    if (wish) claim.querySelector<HTMLButtonElement>(`button[data-decide="${wish}"]`)?.click();
    else if (event.code === 'ArrowDown') stepFrom(around.current, claim, 1)?.focus();
    else if (event.code === 'ArrowUp') stepFrom(around.current, claim, -1)?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <DecisionsContext value={{ send, expected }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys do what the buttons inside do */}
      <div ref={around} onKeyDown={onKeyDown} onSubmit={onSubmit}>
        {answer?.tag === 'failed' && (
          <div className="mb-4">
            <Notice key={answer.turn} kind="bad" title={answer.told} announce />
          </div>
        )}
        {props.children}
      </div>
    </DecisionsContext>
  );
}

/** By place on the keyboard, so that they work in every layout. */
const wishes: Readonly<Record<string, ClaimState>> = { KeyA: 'accepted', KeyR: 'rejected', KeyU: 'proposed' };

function claimsIn(around: HTMLElement | null): HTMLElement[] {
  // Those folded away are not on the way.
  return [...(around?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])].filter((one) => one.offsetParent !== null);
}

function firstIn(claim: Element | null): HTMLElement | null {
  return claim?.querySelector<HTMLElement>('button[data-decide], a, button') ?? null;
}

function stepFrom(around: HTMLElement | null, claim: HTMLElement, by: 1 | -1): HTMLElement | null {
  const all = claimsIn(around);
  return firstIn(all[all.indexOf(claim) + by] ?? null);
}

/** The first button of the next claim to decide on after this form, or of the first on the card. */
function nextOpen(around: HTMLElement | null, form: HTMLElement, decided: ReadonlySet<string>): HTMLElement | null {
  const open = claimsIn(around).filter((one) => 'open' in one.dataset && !decided.has(one.dataset.claim ?? ''));
  const after = open.find((one) => form.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return firstIn(after ?? open[0] ?? null);
}
