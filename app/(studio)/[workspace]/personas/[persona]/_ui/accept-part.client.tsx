'use client';

import { useContext } from 'react';
import type { ClaimState } from '#lib/personas/persona.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { DecisionsContext } from './decisions-context.client.ts';

/** Accepts every claim of a part that is open: proposed, or stale and still so. */
export function AcceptPart(props: {
  claims: readonly { readonly id: string; readonly state: ClaimState }[];
  label: string;
  name: string;
}) {
  const { send, expected } = useContext(DecisionsContext);
  const left = props.claims.filter(({ id }) => !expected.has(id));
  if (left.length < 2) return null;
  return (
    <form action={send}>
      {left.map(({ id, state }) => (
        <input key={id} type="hidden" name="claim" value={`${id}.${state}`} />
      ))}
      <Button type="submit" size="small" name="state" value="accepted" aria-label={props.name}>
        {props.label}
      </Button>
    </form>
  );
}
