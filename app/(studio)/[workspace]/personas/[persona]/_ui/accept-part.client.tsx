'use client';

import { useContext } from 'react';
import { Button } from '../../../../../_ui/button.tsx';
import { DecisionsContext } from './decisions-context.client.ts';

/** Accepts every proposed claim of a part that rests on a fact. */
export function AcceptPart(props: { claims: readonly string[]; label: string; name: string }) {
  const { send, expected } = useContext(DecisionsContext);
  const left = props.claims.filter((id) => !expected.has(id));
  if (left.length < 2) return null;
  return (
    <form action={send}>
      {left.map((id) => (
        <input key={id} type="hidden" name="claim" value={`${id}.proposed`} />
      ))}
      <Button type="submit" size="small" name="state" value="accepted" aria-label={props.name}>
        {props.label}
      </Button>
    </form>
  );
}
