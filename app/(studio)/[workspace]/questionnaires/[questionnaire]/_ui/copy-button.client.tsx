'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { useInBrowser } from '#app/_ui/use-in-browser.client.ts';

/** Takes a text along with one press. It is there only where script runs; the text itself stands beside it for who selects by hand. */
export function CopyButton(props: { text: string; label: string; copied: string; name?: string }) {
  const inBrowser = useInBrowser();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 3000);
    return () => clearTimeout(timer);
  }, [done]);
  if (!inBrowser) return null;
  const take = async () => {
    await navigator.clipboard?.writeText(props.text).then(
      () => setDone(true),
      () => {},
    );
  };
  return (
    <>
      <Button size="small" onClick={take} {...(props.name && { 'aria-label': props.name })}>
        {done ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {done ? props.copied : props.label}
      </Button>
      <span role="status" className="sr-only">
        {done ? props.copied : ''}
      </span>
    </>
  );
}
