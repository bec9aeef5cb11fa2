'use client';

import { useEffect, useState } from 'react';
import { Button } from '../../_ui/button.tsx';
import { Progress } from '../../_ui/progress.tsx';

/** Runs when asked, stops when asked; its figures come in words, one for each step of five. */
export function ProgressDemo(props: {
  label: string;
  figures: readonly string[];
  stopped: readonly string[];
  stop: string;
  again: string;
}) {
  const [at, setAt] = useState(8);
  const [state, setState] = useState<'still' | 'running' | 'stopped'>('still');
  const last = props.figures.length - 1;
  useEffect(() => {
    if (state !== 'running') return;
    const clock = setInterval(() => setAt((now) => Math.min(now + 1, last)), 400);
    return () => clearInterval(clock);
  }, [state, last]);
  const ended = state === 'stopped' || at === last;
  return (
    <div className="grid gap-2">
      <Progress
        label={props.label}
        value={at * 5}
        detail={props.figures[at] ?? ''}
        cancel={
          ended ? (
            <Button
              size="small"
              onClick={() => {
                setAt(0);
                setState('running');
              }}
            >
              {props.again}
            </Button>
          ) : (
            <Button size="small" onClick={() => setState('stopped')}>
              {props.stop}
            </Button>
          )
        }
      />
      <p role="status" className="min-h-5 text-ink-3 text-sm">
        {state === 'stopped' ? props.stopped[at] : ''}
      </p>
    </div>
  );
}
