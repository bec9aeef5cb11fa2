'use client';

import { useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Input } from './input.tsx';

/** Something to take along, such as an address: it can be selected, and copied with one press. */
export function CopyField(props: { label: string; value: string; copy: string; copied: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState(false);
  const take = async () => {
    field.current?.select();
    // The clipboard is closed to pages without https; what is selected can still be copied by hand.
    await navigator.clipboard?.writeText(props.value).then(
      () => setDone(true),
      () => {},
    );
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong text-sm">
        {props.label}
      </label>
      <div className="flex flex-wrap gap-2">
        <Input
          ref={field}
          id={id}
          readOnly
          value={props.value}
          translate="no"
          onFocus={(event) => event.currentTarget.select()}
          className="min-w-0 flex-[1_1_16rem]"
        />
        <Button onClick={take}>{props.copy}</Button>
      </div>
      <span role="status" className="text-ok text-sm empty:hidden">
        {done ? props.copied : ''}
      </span>
    </div>
  );
}
