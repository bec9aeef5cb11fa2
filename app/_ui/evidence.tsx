import type { ReactNode } from 'react';
import { KeyValues } from './key-values.tsx';

/**
 * One fact laid open: the figure, what it says, its interval and base, where it stands beside everyone else, how it was
 * asked and tested, and the responses behind it. All words come from outside; this knows only their order.
 */
export function Evidence(props: {
  figure: ReactNode;
  statement: ReactNode;
  /** Interval and base in one line, such as "95% interval 77 to 84, from 374 of 461 people". */
  base: ReactNode;
  /** An IntervalDot with everyone else beside it. */
  scale?: ReactNode;
  /** A stale claim or a missing contrast is said before the details. */
  notice?: ReactNode;
  /** Contrast, effect, test, wording, frame. */
  details: readonly { term: ReactNode; detail: ReactNode }[];
  /** A small table of all answers. */
  distribution?: ReactNode;
  responsesTitle?: ReactNode;
  responses?: readonly { key: string; id: ReactNode; text: ReactNode; lang?: string }[];
  actions?: ReactNode;
}) {
  return (
    <div className="grid gap-3">
      <div>
        <p className="font-serif text-4xl leading-none">{props.figure}</p>
        <p className="mt-1 font-serif text-xl leading-snug">{props.statement}</p>
      </div>
      <p className="leading-snug">{props.base}</p>
      {props.scale}
      {props.notice}
      <div className="border-line border-y py-3">
        <KeyValues entries={props.details} />
      </div>
      {props.distribution}
      {props.responses && props.responses.length > 0 && (
        <section>
          {props.responsesTitle && <h3 className="mb-2">{props.responsesTitle}</h3>}
          <ul className="grid gap-2 text-sm leading-snug">
            {props.responses.map((response) => (
              <li key={response.key} className="grid grid-cols-[3.75rem_1fr]">
                <span className="text-ink-3">{response.id}</span>
                <span {...(response.lang && { lang: response.lang })}>{response.text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.actions && <div className="mt-1 flex flex-wrap gap-2">{props.actions}</div>}
    </div>
  );
}
