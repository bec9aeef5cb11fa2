import { type ReactNode, useId } from 'react';

/** A part of a page under a rule. `id` makes it a target for links; `aside` stands right of the title. */
export function Section(props: { id?: string; title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const made = useId();
  const heading = `${props.id ?? made}-title`;
  return (
    <section
      {...(props.id && { id: props.id })}
      aria-labelledby={heading}
      className="mt-12 scroll-mt-4 border-line border-t pt-6"
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={heading}>{props.title}</h2>
        {props.aside && <div className="text-ink-3 text-sm">{props.aside}</div>}
      </div>
      {props.children}
    </section>
  );
}
