import { Check, CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/**
 * What speaks against publishing, or asks for a look, line by line: a sentence, and a link to where it is mended. Draws on the
 * server and in the browser; `onGo` takes the place of following the link.
 */
export function FindingList(props: {
  findings: readonly {
    readonly key: string;
    readonly severity: 'error' | 'warning' | 'hint';
    readonly words: ReactNode;
    /** Where it is, in words, and the address of that place. */
    readonly where: string;
    readonly href: string;
    /** What can be done about it right here. */
    readonly beside?: ReactNode;
  }[];
  /** What each severity is called, read before the sentence. */
  names: Readonly<Record<'error' | 'warning' | 'hint', string>>;
  /** Said when there is nothing. */
  none: ReactNode;
  onGo?: (href: string) => void;
}) {
  const { findings, names, onGo } = props;
  if (findings.length === 0) {
    return (
      <p className="flex gap-2 border-line border-t py-2 text-sm">
        <Check aria-hidden="true" className="mt-0.5 size-4 flex-none text-ok" />
        {props.none}
      </p>
    );
  }
  return (
    <ul>
      {findings.map((one) => {
        const { Icon, ink } = looks[one.severity];
        return (
          <li key={one.key} className="grid grid-cols-[auto_1fr] gap-2 border-line border-t py-2 text-sm leading-snug">
            <Icon aria-hidden="true" className={`mt-0.5 size-4 ${ink}`} />
            <div className="min-w-0">
              <span className="sr-only">{names[one.severity]} </span>
              {one.words}
              <br />
              <a
                href={one.href}
                {...(onGo && {
                  onClick: (event) => {
                    event.preventDefault();
                    onGo(one.href);
                  },
                })}
              >
                {one.where}
              </a>
              {one.beside && <div className="mt-1">{one.beside}</div>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const looks = {
  error: { Icon: CircleAlert, ink: 'text-bad' },
  warning: { Icon: TriangleAlert, ink: 'text-warn' },
  hint: { Icon: Info, ink: 'text-ink-3' },
};
