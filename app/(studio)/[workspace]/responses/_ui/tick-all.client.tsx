'use client';

import { useEffect, useState } from 'react';

/** Ticks every row of a table at once, or none. Without script it is not there, and rows are ticked one by one. */
export function TickAll({ form, label }: { form: string; label: string }) {
  const [state, setState] = useState<'none' | 'some' | 'all' | null>(null);
  useEffect(() => {
    const look = () => {
      const boxes = boxesOf(form);
      const ticked = boxes.filter((box) => box.checked).length;
      setState(ticked === 0 ? 'none' : ticked === boxes.length ? 'all' : 'some');
    };
    look();
    document.addEventListener('change', look);
    return () => document.removeEventListener('change', look);
  }, [form]);
  if (state === null) return null;
  return (
    <label className="inline-flex min-h-9 items-center gap-2.5 max-lg:min-h-11">
      <input
        type="checkbox"
        className="box"
        checked={state === 'all'}
        ref={(box) => {
          if (box) box.indeterminate = state === 'some';
        }}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          for (const box of boxesOf(form)) box.checked = checked;
          setState(checked ? 'all' : 'none');
        }}
      />
      {label}
    </label>
  );
}

function boxesOf(form: string): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=response][form="${form}"]`)];
}
