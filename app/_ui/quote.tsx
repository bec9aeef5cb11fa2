import type { ReactNode } from 'react';
import { segmentClass } from './segment-class.ts';

/** Words as they were said, in the language they were said in, with who and where below. */
export function Quote(props: { lang?: string; segment?: number; source?: ReactNode; children: ReactNode }) {
  return (
    <figure
      className={`max-w-[44rem] border-(--c) border-l-[3px] pl-6 ${props.segment ? segmentClass(props.segment) : 'seg-none'}`}
    >
      <blockquote className="text-pretty font-serif text-xl leading-[1.42]" {...(props.lang && { lang: props.lang })}>
        {props.children}
      </blockquote>
      {props.source && <figcaption className="mt-2 text-ink-3 text-sm">{props.source}</figcaption>}
    </figure>
  );
}
